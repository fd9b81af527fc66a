package org.plumbline.view;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All the keys on one sheet, made from the table of commands, and the keys of the text itself. */
final class KeySheet {

  private final Texts texts;
  private final Commands commands;

  KeySheet(Texts texts, Commands commands) {
    this.texts = texts;
    this.commands = commands;
  }

  VBox node() {
    HBox columns =
        new HBox(
            column("keys.text", Command.Scope.TEXT),
            column("keys.review", Command.Scope.REVIEW),
            column("keys.window", Command.Scope.WINDOW));
    columns.getStyleClass().add("key-columns");
    Label reading = new Label(texts.get("keys.reading"));
    reading.setWrapText(true);
    reading.getStyleClass().add("muted");
    reading.setMaxWidth(620);
    VBox box = new VBox(columns, reading);
    box.getStyleClass().addAll("card", "key-sheet");
    box.setId("key-sheet");
    box.setAccessibleText(commands.name(Command.KEYS));
    return box;
  }

  private VBox column(String heading, Command.Scope scope) {
    Label title = new Label(texts.get(heading));
    title.getStyleClass().add("section");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (Command command : Command.values()) {
      if (command.scope() == scope && command.key().isPresent()) {
        grid.addRow(grid.getRowCount(), KeyCap.of(command), new Label(commands.name(command)));
      }
    }
    return new VBox(title, grid);
  }
}
