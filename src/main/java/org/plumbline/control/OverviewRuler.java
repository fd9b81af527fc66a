package org.plumbline.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.plumbline.text.TextRange;

/**
 * A slim strip that stands for the whole text from top to bottom, with a tick for each mark and a
 * box for the part in view. A click or drag asks to go to a place.
 *
 * <p>Ticks are drawn on a canvas, at most one for each pixel and style class, so tens of thousands
 * of marks cost little. Their colours come from the style sheet: {@code -fx-fill} of {@code
 * .overview-tick} with the mark's style class.
 */
public final class OverviewRuler extends Region {

  private static final double WIDTH = 14;
  private static final double TICK = 3;
  private static final double INSET = 3;
  private static final double LEAST_THUMB = 10;

  private final Canvas canvas = new Canvas();
  private final Region thumb = new Region();
  private final Map<String, Rectangle> samples = new HashMap<>();
  private List<Mark> marks = List.of();
  private TextRange view = new TextRange(0, 0);
  private int length = 1;
  private IntConsumer onJump = _ -> {};

  public OverviewRuler() {
    getStyleClass().add("overview-ruler");
    thumb.getStyleClass().add("overview-thumb");
    thumb.setMouseTransparent(true);
    canvas.setMouseTransparent(true);
    thumb.setManaged(false);
    canvas.setManaged(false);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren().addAll(thumb, canvas);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::jump);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::jump);
  }

  /**
   * Shows ticks for marks, of which later ones are drawn over earlier ones.
   *
   * @param textLength the length of the text in UTF-16 units
   */
  public void setMarks(List<Mark> newMarks, int textLength) {
    marks = List.copyOf(newMarks);
    length = Math.max(1, textLength);
    requestLayout();
  }

  /** Shows which part of the text is in view. */
  public void setView(TextRange inView) {
    view = inView;
    requestLayout();
  }

  /** Hears the UTF-16 offset that a click or drag asks to go to. */
  public void setOnJump(IntConsumer listener) {
    onJump = listener;
  }

  private void jump(MouseEvent event) {
    double part = (event.getY() - INSET) / Math.max(1, getHeight() - 2 * INSET);
    onJump.accept(Math.clamp(Math.round(part * length), 0, length));
    event.consume();
  }

  private double y(int offset) {
    return INSET + (getHeight() - 2 * INSET) * Math.min(length, offset) / length;
  }

  @Override
  protected void layoutChildren() {
    double top = y(view.start());
    double height = Math.max(LEAST_THUMB, y(view.end()) - top);
    thumb.resizeRelocate(0, Math.min(top, getHeight() - height), getWidth(), height);
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    drawTicks();
  }

  private void drawTicks() {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, getWidth(), getHeight());
    Map<Long, Mark> ticks = new LinkedHashMap<>();
    for (Mark mark : marks) {
      for (TextRange range : mark.ranges()) {
        long pixel = Math.round(y(range.start()));
        ticks.remove(pixel);
        ticks.put(pixel, mark);
      }
    }
    ticks.forEach((pixel, mark) -> drawTick(graphics, (double) pixel, mark));
  }

  /** What is only proposed gets a mere dot. */
  private void drawTick(GraphicsContext graphics, double pixel, Mark mark) {
    graphics.setFill(paint(mark.styleClass()));
    double top = Math.min(pixel, getHeight() - TICK);
    if (mark.style().isDashed()) {
      graphics.fillOval((getWidth() - TICK) / 2, top, TICK, TICK);
    } else {
      graphics.fillRoundRect(INSET, top, getWidth() - 2 * INSET, TICK, 2, 2);
    }
  }

  /** The colour that the style sheet gives to a class, found by an unseen node that bears it. */
  private Paint paint(String styleClass) {
    Rectangle sample =
        samples.computeIfAbsent(
            styleClass,
            name -> {
              Rectangle made = new Rectangle();
              made.getStyleClass().setAll("overview-tick", name);
              made.setManaged(false);
              made.setVisible(false);
              getChildren().add(made);
              ObservableValue<Paint> fill = made.fillProperty();
              fill.subscribe(() -> requestLayout());
              return made;
            });
    if (getScene() != null) {
      sample.applyCss();
    }
    return sample.getFill() == null ? Color.GRAY : sample.getFill();
  }

  @Override
  public String getUserAgentStylesheet() {
    return StyleSheet.URL;
  }
}
