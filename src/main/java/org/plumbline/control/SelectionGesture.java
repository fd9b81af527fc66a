package org.plumbline.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.plumbline.text.TextRange;

/**
 * Selecting by mouse: drag, double click and drag for words, triple click and drag for paragraphs,
 * Shift+click to extend, Shortcut+click for a sentence. Beyond the edges of the view a drag
 * scrolls, the faster the further away.
 */
final class SelectionGesture {

  /** So near to the edge a drag begins to scroll, since a maximised window has no outside. */
  private static final double EDGE = 14;

  private static final double FASTEST = 40;

  private enum Grain {
    CHARACTER,
    WORD,
    SENTENCE,
    PARAGRAPH
  }

  private final Supplier<TextSurface> surfaces;
  private final Consumer<MouseEvent> onClick;
  private final AnimationTimer scrolling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scrollOn();
        }
      };

  private Grain grain = Grain.CHARACTER;
  private TextRange origin = new TextRange(0, 0);
  private boolean isDragging;
  private double lastX;
  private double lastY;

  SelectionGesture(Supplier<TextSurface> surfaces, Consumer<MouseEvent> onClick) {
    this.surfaces = surfaces;
    this.onClick = onClick;
  }

  void listenTo(RowFlow flow) {
    flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    flow.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
  }

  private TextSurface surface() {
    return surfaces.get();
  }

  private void press(MouseEvent event) {
    isDragging =
        event.getButton() == MouseButton.PRIMARY && surface().flow().isText(event.getTarget());
    if (!isDragging) {
      return;
    }
    Caret place = surface().caretAt(event.getX(), event.getY());
    grain = grain(event);
    if (event.isShiftDown()) {
      origin = new TextRange(surface().selection().anchor(), surface().selection().anchor());
      surface().selection().moveTo(place, true);
    } else if (grain == Grain.CHARACTER) {
      origin = new TextRange(place.offset(), place.offset());
      surface().selection().moveTo(place, false);
    } else {
      origin = unit(event.getX(), event.getY());
      surface().selection().select(origin.start(), origin.end());
    }
  }

  private static Grain grain(MouseEvent event) {
    if (event.getClickCount() == 1) {
      return event.isShortcutDown() ? Grain.SENTENCE : Grain.CHARACTER;
    }
    return event.getClickCount() == 2 ? Grain.WORD : Grain.PARAGRAPH;
  }

  private void drag(MouseEvent event) {
    if (!isDragging || event.isStillSincePress()) {
      return;
    }
    lastX = event.getX();
    lastY = event.getY();
    extend();
    if (speed() == 0) {
      scrolling.stop();
    } else {
      scrolling.start();
    }
  }

  private void release(MouseEvent event) {
    scrolling.stop();
    if (isDragging
        && event.isStillSincePress()
        && event.getClickCount() == 1
        && !event.isShiftDown()) {
      onClick.accept(event);
    }
    isDragging = false;
  }

  private void extend() {
    double y = Math.clamp(lastY, 1, Math.max(1, surface().flow().getHeight() - 1));
    if (grain == Grain.CHARACTER) {
      surface().selection().moveTo(surface().caretAt(lastX, y), true);
      return;
    }
    TextRange unit = unit(lastX, y);
    if (unit.start() < origin.start()) {
      surface().selection().select(origin.end(), unit.start());
    } else {
      surface().selection().select(origin.start(), Math.max(origin.end(), unit.end()));
    }
  }

  private TextRange unit(double x, double y) {
    int character = surface().characterNear(x, y);
    return switch (grain) {
      case CHARACTER -> new TextRange(character, character);
      case WORD -> surface().navigation().wordAt(character);
      case SENTENCE -> surface().navigation().sentenceAt(character);
      case PARAGRAPH -> surface().navigation().paragraphAt(character).range();
    };
  }

  /** Pixels a frame; 0 away from the edges. */
  private double speed() {
    double above = EDGE - lastY;
    double below = lastY - (surface().flow().getHeight() - EDGE);
    if (above > 0) {
      return -Math.min(FASTEST, 1 + above / 4);
    }
    return below > 0 ? Math.min(FASTEST, 1 + below / 4) : 0;
  }

  private void scrollOn() {
    surface().flow().scrollBy(speed());
    extend();
  }
}
