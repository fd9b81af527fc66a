package org.plumbline.view;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.plumbline.viewmodel.DetailsViewModel;
import org.plumbline.viewmodel.Field;

/**
 * The form in which an article's details are corrected. Each field takes effect when it is left.
 */
final class DetailsForm {

  private final PopOver popOver = new PopOver();
  private final TextField title;

  DetailsForm(Texts texts, DetailsViewModel details) {
    title = new TextField();
    title.setPrefColumnCount(32);
    FormGrid grid = new FormGrid(texts);
    grid.addField("details.title", title, details.title());
    grid.addField("details.publisher", new TextField(), details.publisher());
    grid.addField("details.byline", new TextField(), details.byline());
    grid.addField(
        "details.date", prompted(texts.get("details.date.prompt")), details.publishedOn());
    CheckBox done = new CheckBox(texts.get("details.done"));
    done.setSelected(details.detailsProperty().get().done());
    done.setOnAction(_ -> details.setDone(done.isSelected()));
    VBox box = new VBox(grid, done);
    box.getStyleClass().add("details-form");
    popOver.setContentNode(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popOver.setAnimated(false);
    popOver.setOnHiding(
        _ -> {
          for (Field field :
              new Field[] {
                details.title(), details.publisher(), details.byline(), details.publishedOn()
              }) {
            field.commit();
          }
        });
  }

  private static TextField prompted(String prompt) {
    TextField field = new TextField();
    field.setPromptText(prompt);
    return field;
  }

  void show(Node owner) {
    popOver.show(owner);
    title.requestFocus();
  }
}
