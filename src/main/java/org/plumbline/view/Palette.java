package org.plumbline.view;

import java.util.Arrays;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every command that can be done now, found by typing a part of its name. */
final class Palette extends VBox {

  private final Commands commands;
  private final TextField wanted = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final Runnable close;

  Palette(Texts texts, Commands commands, Runnable close) {
    this.commands = commands;
    this.close = close;
    getStyleClass().addAll("card", "palette");
    setId("palette");
    setAccessibleText(commands.name(Command.PALETTE));
    wanted.setPromptText(texts.get("palette.prompt"));
    wanted.setAccessibleText(texts.get("palette.prompt"));
    wanted.setId("palette-field");
    FilteredList<Command> shown =
        new FilteredList<>(
            FXCollections.observableArrayList(
                Arrays.stream(Command.values())
                    .filter(command -> command != Command.PALETTE && commands.isPossible(command))
                    .toList()));
    list.setItems(shown);
    list.setCellFactory(_ -> new CommandCell());
    list.setFocusTraversable(false);
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(_ -> runSelected());
    wanted
        .textProperty()
        .subscribe(
            text -> {
              shown.setPredicate(command -> matches(command, text));
              list.getSelectionModel().selectFirst();
            });
    wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(wanted, list);
  }

  private boolean matches(Command command, String text) {
    return commands
        .name(command)
        .toLowerCase(Locale.ROOT)
        .contains(text.strip().toLowerCase(Locale.ROOT));
  }

  private void press(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> selectAt(at + 1);
      case UP -> selectAt(at - 1);
      case ENTER -> runSelected();
      case ESCAPE -> close.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void selectAt(int index) {
    list.getSelectionModel().select(Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1)));
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  private void runSelected() {
    Command command = list.getSelectionModel().getSelectedItem();
    close.run();
    if (command != null) {
      commands.run(command);
    }
  }

  void focusField() {
    wanted.requestFocus();
  }

  private final class CommandCell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean isEmpty) {
      super.updateItem(command, isEmpty);
      if (isEmpty || command == null) {
        setGraphic(null);
        return;
      }
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(new FontIcon(command.icon()), new Label(commands.name(command)), gap);
      if (command.key().isPresent()) {
        line.getChildren().add(KeyCap.of(command));
      }
      line.getStyleClass().add("palette-line");
      setGraphic(line);
    }
  }
}
