package org.plumbline.view;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plumbline.model.CheckSetting;
import org.plumbline.viewmodel.ChecksViewModel;

/** All checks by name, and how loudly each may speak in the project. */
final class CheckList extends VBox {

  private static final double WIDTH = 420;
  private static final double HEIGHT = 420;

  private final Texts texts;
  private final ChecksViewModel checks;

  CheckList(Texts texts, ChecksViewModel checks, Runnable close) {
    this.texts = texts;
    this.checks = checks;
    getStyleClass().addAll("card", "details-form");
    setId("check-list");
    setAccessibleText(texts.get("checks.heading"));
    Label heading = new Label(texts.get("checks.heading"));
    heading.getStyleClass().add("empty-title");
    Label hint = new Label(texts.get("checks.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(grid());
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    Button ready = new Button(texts.get("details.close"));
    ready.setId("close-checks");
    ready.getStyleClass().add("accent");
    ready.setOnAction(_ -> close.run());
    HBox buttons = new HBox(ready);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, hint, scroll, buttons);
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("check-grid");
    List<String> byName =
        checks.all().stream()
            .sorted(Comparator.comparing(check -> Flags.name(texts, check)))
            .toList();
    for (String check : byName) {
      Label name = new Label(Flags.name(texts, check));
      ChoiceBox<CheckSetting> choice = choice(check);
      name.setLabelFor(choice);
      grid.addRow(grid.getRowCount(), name, choice);
    }
    return grid;
  }

  private ChoiceBox<CheckSetting> choice(String check) {
    ChoiceBox<CheckSetting> choice = new ChoiceBox<>();
    choice.setId("setting-" + check);
    choice.setAccessibleText(Flags.name(texts, check));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(CheckSetting setting) {
            return setting == null ? "" : texts.of("check-setting", setting);
          }

          @Override
          public CheckSetting fromString(String words) {
            throw new UnsupportedOperationException("a choice is not typed");
          }
        });
    choice.getItems().setAll(CheckSetting.values());
    choice.setValue(checks.setting(check));
    choice.setOnAction(_ -> checks.set(check, choice.getValue()));
    return choice;
  }
}
