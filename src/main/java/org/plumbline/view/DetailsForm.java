package org.plumbline.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.viewmodel.DetailsViewModel;

/**
 * The form in which an article's details are corrected. Each field takes effect when it is left.
 */
final class DetailsForm extends VBox {

  private final DetailsViewModel details;
  private final TextField title = new TextField();

  DetailsForm(Texts texts, DetailsViewModel details, Runnable close) {
    this.details = details;
    getStyleClass().addAll("card", "details-form");
    setId("details-form");
    setAccessibleText(texts.get("details.heading"));
    Label heading = new Label(texts.get("details.heading"));
    heading.getStyleClass().add("empty-title");
    FormGrid grid = new FormGrid(texts);
    grid.addField("details.title", title, details.title());
    grid.addField("details.publisher", new TextField(), details.publisher());
    grid.addField("details.byline", new TextField(), details.byline());
    TextField date = new TextField();
    date.setPromptText(texts.get("details.date.prompt"));
    grid.addField("details.date", date, details.publishedOn());
    CheckBox done = new CheckBox(texts.get("details.done"));
    details.detailsProperty().subscribe(now -> done.setSelected(now.done()));
    done.setOnAction(_ -> details.setDone(done.isSelected()));
    Button ready = new Button(texts.get("details.close"));
    ready.setId("close-details");
    ready.getStyleClass().add("accent");
    ready.setOnAction(_ -> close.run());
    HBox buttons = new HBox(ready);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, grid, done, buttons);
  }

  /** Takes what is being typed; not when a field refuses it, which then says why. */
  boolean isSettled() {
    details.commit();
    return !details.hasProblem();
  }

  void focusFirstField() {
    title.requestFocus();
  }
}
