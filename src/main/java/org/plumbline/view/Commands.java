package org.plumbline.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What each command does in this window, when it can, and the buttons and menu items that do it.
 */
final class Commands {

  private record Binding(Runnable action, ObservableValue<Boolean> isPossible) {}

  private final Texts texts;
  private final Map<Command, Binding> bindings = new EnumMap<>(Command.class);

  Commands(Texts texts) {
    this.texts = texts;
  }

  void bind(Command command, Runnable action) {
    bind(command, new SimpleBooleanProperty(true), action);
  }

  void bind(Command command, ObservableValue<Boolean> isPossible, Runnable action) {
    bindings.put(command, new Binding(action, isPossible));
  }

  private Binding binding(Command command) {
    Binding binding = bindings.get(command);
    if (binding == null) {
      throw new IllegalStateException("nothing is bound to " + command);
    }
    return binding;
  }

  String name(Command command) {
    return texts.of("command", command);
  }

  boolean isPossible(Command command) {
    return binding(command).isPossible().getValue();
  }

  /** Does it, if it can be done now. */
  void run(Command command) {
    if (isPossible(command)) {
      binding(command).action().run();
    }
  }

  /**
   * Does what a key means in the first of these scopes in which it means something that can be done
   * now; the event is used up then.
   */
  void press(KeyEvent event, Command.Scope... scopes) {
    Arrays.stream(scopes)
        .flatMap(scope -> Command.of(event, scope).stream())
        .filter(this::isPossible)
        .findFirst()
        .ifPresent(
            command -> {
              event.consume();
              run(command);
            });
  }

  /** A button that shows only the icon; name and key are in its tooltip. */
  Button iconButton(Command command) {
    Button button = new Button("", new FontIcon(command.icon()));
    button.setOnAction(_ -> run(command));
    button.disableProperty().bind(binding(command).isPossible().map(possible -> !possible));
    button.setTooltip(new Tooltip(nameAndKey(command)));
    button.setAccessibleText(name(command));
    button.setId(id(command));
    return button;
  }

  /** A button that shows its name, and its key in small. */
  Button namedButton(Command command) {
    Button button = new Button(name(command));
    button.setOnAction(_ -> run(command));
    button.disableProperty().bind(binding(command).isPossible().map(possible -> !possible));
    button.setTooltip(new Tooltip(nameAndKey(command)));
    button.setId(id(command));
    return button;
  }

  MenuItem menuItem(Command command) {
    MenuItem item = new MenuItem(name(command), new FontIcon(command.icon()));
    item.setOnAction(_ -> run(command));
    item.disableProperty().bind(binding(command).isPossible().map(possible -> !possible));
    // Plain letters as accelerators would fire while the analyst types; they are shown in the text
    // instead.
    if (command.scope() == Command.Scope.WINDOW) {
      command.key().ifPresent(item::setAccelerator);
    }
    item.setId(id(command));
    return item;
  }

  List<MenuItem> menuItems(Command... commands) {
    return List.of(commands).stream().map(this::menuItem).toList();
  }

  /**
   * The name by which a test or a style sheet finds a command's button, such as {@code tag-claim}.
   */
  static String id(Command command) {
    return command.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** For a tooltip. */
  String nameAndKey(Command command) {
    return command.key().isEmpty() ? name(command) : name(command) + "  " + command.keyText();
  }
}
