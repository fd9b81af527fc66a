package org.plumbline.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything that can be done by name: its keys, its icon, and where its keys work. Its text is in
 * the bundle, under {@code command.} and its name.
 */
enum Command {
  TAG_CLAIM(Scope.TEXT, Feather.MESSAGE_SQUARE, "1", "Numpad 1"),
  TAG_SOURCE(Scope.TEXT, Feather.USER, "2", "Numpad 2"),
  TAG_FIGURE(Scope.TEXT, Feather.HASH, "3", "Numpad 3"),
  LINK(Scope.TEXT, Feather.LINK, "L"),
  SET_CUE(Scope.TEXT, Feather.MESSAGE_CIRCLE, "C"),
  EDIT_NOTE(Scope.TEXT, Feather.EDIT_3, "N"),
  INSPECT(Scope.TEXT, Feather.SLIDERS, "Enter"),
  NEXT_ANNOTATION(Scope.TEXT, Feather.CHEVRON_RIGHT, "Tab"),
  PREVIOUS_ANNOTATION(Scope.TEXT, Feather.CHEVRON_LEFT, "Shift+Tab"),
  GROW_END(Scope.TEXT, Feather.CHEVRONS_RIGHT, "Alt+Right"),
  SHRINK_END(Scope.TEXT, Feather.CHEVRONS_LEFT, "Alt+Left"),
  GROW_START(Scope.TEXT, Feather.CHEVRONS_LEFT, "Alt+Shift+Left"),
  SHRINK_START(Scope.TEXT, Feather.CHEVRONS_RIGHT, "Alt+Shift+Right"),
  MOVE_TO_SELECTION(Scope.TEXT, Feather.MAXIMIZE_2, "M"),
  ADD_SELECTION(Scope.TEXT, Feather.PLUS_SQUARE, "Shift+M"),
  DELETE(Scope.TEXT, Feather.TRASH_2, "Delete", "Backspace"),
  COPY(Scope.TEXT, Feather.COPY, "Shortcut+C"),
  ACCEPT(Scope.TEXT, Feather.CHECK, "A"),
  REJECT(Scope.TEXT, Feather.X, "X"),
  ACCEPT_ALL(Scope.TEXT, Feather.CHECK_SQUARE, "Shift+A"),

  NEXT_FLAG(Scope.REVIEW, Feather.CHEVRON_DOWN, "J"),
  PREVIOUS_FLAG(Scope.REVIEW, Feather.CHEVRON_UP, "K"),
  CONFIRM_FLAG(Scope.REVIEW, Feather.FLAG, "Y"),
  DISMISS_FLAG(Scope.REVIEW, Feather.SLASH, "N"),
  DEFER_FLAG(Scope.REVIEW, Feather.CLOCK, "D"),
  REOPEN_FLAG(Scope.REVIEW, Feather.ROTATE_CCW, "U"),
  NOTE_FLAG(Scope.REVIEW, Feather.EDIT_3, "Shift+N"),
  QUIETEN_CHECK(Scope.REVIEW, Feather.VOLUME_1),
  SWITCH_CHECK_OFF(Scope.REVIEW, Feather.VOLUME_X),

  UNDO(Scope.WINDOW, Feather.CORNER_UP_LEFT, "Shortcut+Z"),
  REDO(Scope.WINDOW, Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", "Shortcut+Y"),
  FIND(Scope.WINDOW, Feather.SEARCH, "Shortcut+F"),
  PALETTE(Scope.WINDOW, Feather.COMMAND, "Shortcut+K"),
  SUGGESTIONS(Scope.WINDOW, Feather.EYE, "Shortcut+G"),
  SUGGEST_ALL(Scope.WINDOW, Feather.LAYERS),
  SUGGEST_CLAIMS(Scope.WINDOW, Feather.MESSAGE_SQUARE),
  SUGGEST_SOURCES(Scope.WINDOW, Feather.USER),
  SUGGEST_FIGURES(Scope.WINDOW, Feather.HASH),
  NEXT_PANE(Scope.WINDOW, Feather.COLUMNS, "F6"),
  NEXT_ARTICLE(Scope.WINDOW, Feather.ARROW_DOWN, "Shortcut+Page Down"),
  PREVIOUS_ARTICLE(Scope.WINDOW, Feather.ARROW_UP, "Shortcut+Page Up"),
  EDIT_DETAILS(Scope.WINDOW, Feather.EDIT, "F2"),
  MARK_DONE(Scope.WINDOW, Feather.CHECK_CIRCLE, "Shortcut+D"),
  REMOVE_ARTICLE(Scope.WINDOW, Feather.FILE_MINUS),
  IMPORT_FILES(Scope.WINDOW, Feather.FILE_PLUS, "Shortcut+I"),
  PASTE_ARTICLE(Scope.WINDOW, Feather.CLIPBOARD, "Shortcut+Shift+V"),
  EXPORT_ARTICLE(Scope.WINDOW, Feather.FILE_TEXT, "Shortcut+E"),
  EXPORT_PROJECT(Scope.WINDOW, Feather.ARCHIVE, "Shortcut+Shift+E"),
  REPORT_ARTICLE(Scope.WINDOW, Feather.PRINTER, "Shortcut+R"),
  REPORT_PROJECT(Scope.WINDOW, Feather.BOOK, "Shortcut+Shift+R"),
  NEW_PROJECT(Scope.WINDOW, Feather.FOLDER_PLUS, "Shortcut+Shift+N"),
  OPEN_PROJECT(Scope.WINDOW, Feather.FOLDER, "Shortcut+O"),
  CHECKS(Scope.WINDOW, Feather.SLIDERS),
  FIGURES_BOARD(Scope.WINDOW, Feather.BAR_CHART_2, "Shortcut+B"),
  THEME(Scope.WINDOW, Feather.MOON, "Shortcut+Shift+D"),
  ZOOM_IN(
      Scope.WINDOW,
      Feather.ZOOM_IN,
      "Shortcut+Plus",
      "Shortcut+Equals",
      "Shortcut+Shift+Equals",
      "Shortcut+Add"),
  ZOOM_OUT(Scope.WINDOW, Feather.ZOOM_OUT, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM_RESET(Scope.WINDOW, Feather.MAXIMIZE, "Shortcut+0", "Shortcut+Numpad 0"),
  KEYS(Scope.WINDOW, Feather.HELP_CIRCLE, "F1");

  /** Where a command's keys work. */
  enum Scope {
    /**
     * While the article's text has the focus: plain letters would get in the way of typing
     * elsewhere.
     */
    TEXT,
    /**
     * While the article's text, a list or a table has the focus. A key can mean something in the
     * text, too: where an annotation is selected, no flag is under review.
     */
    REVIEW,
    /** Everywhere in the window, unless the focused control has a use of its own for the key. */
    WINDOW
  }

  private final Scope scope;
  private final Feather icon;

  @SuppressWarnings("ImmutableEnumChecker") // a list of values that cannot change
  private final List<KeyCombination> keys;

  Command(Scope scope, Feather icon, String... keys) {
    this.scope = scope;
    this.icon = icon;
    this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
  }

  Scope scope() {
    return scope;
  }

  Feather icon() {
    return icon;
  }

  /** The key that is shown for it; the others are for keyboards that lack that one. */
  Optional<KeyCombination> key() {
    return keys.stream().findFirst();
  }

  String keyText() {
    return key().map(KeyCombination::getDisplayText).orElse("");
  }

  /** The command that a key means in a scope. */
  static Optional<Command> of(KeyEvent event, Scope scope) {
    return Arrays.stream(values())
        .filter(command -> command.scope == scope)
        .filter(command -> command.keys.stream().anyMatch(key -> key.match(event)))
        .findFirst();
  }
}
