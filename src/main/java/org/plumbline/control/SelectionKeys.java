package org.plumbline.control;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moving and selecting by keyboard. With Shift a move extends the selection.
 *
 * <ul>
 *   <li>Left, Right: grapheme, towards that side also in text that runs from right to left
 *   <li>Shortcut+Left, Right: word; Shortcut+Alt+Left, Right: sentence
 *   <li>Up, Down: line; Shortcut+Up, Down: paragraph; Page Up, Page Down: screen
 *   <li>Home, End: line; Shortcut+Home, End: text
 *   <li>Shortcut+A: all; Shortcut+C, Shortcut+Insert: copy; Esc: collapse the selection
 * </ul>
 *
 * All other keys, and the arrows with Alt alone, are left to others.
 */
final class SelectionKeys {

  private SelectionKeys() {}

  /** Does what a key means; returns whether it means anything here. */
  static boolean press(KeyEvent event, TextSurface surface) {
    if (event.isAltDown() && !event.isShortcutDown()) {
      return false;
    }
    Optional<Caret> target = target(event, surface);
    target.ifPresent(
        caret -> {
          surface.selection().moveTo(caret, event.isShiftDown());
          surface.moves().show(caret);
        });
    return target.isPresent() || command(event, surface);
  }

  private static Optional<Caret> target(KeyEvent event, TextSurface surface) {
    Caret caret = surface.selection().caret();
    boolean isWide = event.isShortcutDown();
    if (event.isAltDown() && !event.getCode().isArrowKey()) {
      return Optional.empty();
    }
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> Optional.of(sideways(event, surface, false));
      case RIGHT, KP_RIGHT -> Optional.of(sideways(event, surface, true));
      case UP, KP_UP -> Optional.of(vertically(event, surface, false));
      case DOWN, KP_DOWN -> Optional.of(vertically(event, surface, true));
      case HOME -> Optional.of(isWide ? Caret.before(0) : surface.moves().lineStart(caret));
      case END ->
          Optional.of(
              isWide ? Caret.before(surface.text().length()) : surface.moves().lineEnd(caret));
      case PAGE_UP -> isWide ? Optional.empty() : Optional.of(surface.moves().page(caret, false));
      case PAGE_DOWN -> isWide ? Optional.empty() : Optional.of(surface.moves().page(caret, true));
      default -> Optional.empty();
    };
  }

  private static Caret sideways(KeyEvent event, TextSurface surface, boolean isRight) {
    TextNavigation navigation = surface.navigation();
    TextSelection selection = surface.selection();
    int at = selection.caret().offset();
    boolean isForward = isRight != navigation.isRightToLeft(at);
    if (event.isShortcutDown() && event.isAltDown()) {
      return Caret.before(
          isForward ? navigation.nextSentence(at) : navigation.previousSentence(at));
    }
    if (event.isShortcutDown()) {
      return Caret.before(isForward ? navigation.nextWord(at) : navigation.previousWord(at));
    }
    if (!event.isShiftDown() && !selection.range().isEmpty()) {
      return Caret.before(isForward ? selection.range().end() : selection.range().start());
    }
    return Caret.before(isForward ? navigation.nextGrapheme(at) : navigation.previousGrapheme(at));
  }

  private static Caret vertically(KeyEvent event, TextSurface surface, boolean isDown) {
    Caret caret = surface.selection().caret();
    if (event.isShortcutDown()) {
      TextNavigation navigation = surface.navigation();
      return Caret.before(
          isDown
              ? navigation.nextParagraph(caret.offset())
              : navigation.previousParagraph(caret.offset()));
    }
    Caret moved = isDown ? surface.moves().down(caret) : surface.moves().up(caret);
    int snapped = surface.navigation().snapped(moved.offset());
    return snapped == moved.offset() ? moved : Caret.before(snapped);
  }

  private static boolean command(KeyEvent event, TextSurface surface) {
    KeyCode code = event.getCode();
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown() && !event.isShiftDown()) {
      return switch (code) {
        case A -> {
          surface.selection().select(0, surface.text().length());
          yield true;
        }
        case C, INSERT, COPY -> copy(surface);
        default -> false;
      };
    }
    return switch (code) {
      case COPY -> copy(surface);
      case ESCAPE -> collapse(surface);
      default -> false;
    };
  }

  private static boolean copy(TextSurface surface) {
    surface.copy();
    return true;
  }

  /** An Esc that has nothing to collapse is left to others. */
  private static boolean collapse(TextSurface surface) {
    boolean isSomething = !surface.selection().range().isEmpty();
    if (isSomething) {
      surface.selection().moveTo(surface.selection().caret(), false);
    }
    return isSomething;
  }
}
