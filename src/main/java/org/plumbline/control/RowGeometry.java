package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.plumbline.text.TextRange;

/**
 * Where the characters of one laid-out row are. Offsets count from the start of the row;
 * coordinates are those of its text node.
 *
 * <p>In a row that runs from right to left, the toolkit gives rectangles as distances from the
 * right edge of the column (as of JavaFX 26), but takes points from the left; here both are from
 * the left.
 */
final class RowGeometry {

  /** One visual line; {@code range} includes white space at a wrapped line's end. */
  record Line(TextRange range, double top, double bottom) {}

  /** A part of one line and where the baseline runs under it. */
  record Strip(Rectangle2D box, double baseline) {}

  private final LayoutInfo layout;
  private final Text text;
  private final boolean isMirrored;

  /** How far below the baseline the toolkit would draw an underline. */
  private final double underlineOffset;

  RowGeometry(Text text, boolean isMirrored) {
    this.text = text;
    this.isMirrored = isMirrored;
    this.layout = text.getLayoutInfo();
    this.underlineOffset = UnderlineOffset.of(text.getFont());
  }

  /** Whether the row runs from right to left. */
  boolean isMirrored() {
    return isMirrored;
  }

  List<Line> lines() {
    return layout.getTextLines(true).stream().map(RowGeometry::line).toList();
  }

  private static Line line(TextLineInfo line) {
    Rectangle2D bounds = line.bounds();
    return new Line(new TextRange(line.start(), line.end()), bounds.getMinY(), bounds.getMaxY());
  }

  /** The line that a caret is on. */
  Line lineOf(Caret caret) {
    List<Line> lines = lines();
    return IntStream.range(0, lines.size())
        .mapToObj(lines::get)
        .filter(
            line ->
                caret.offset() < line.range().end()
                    || (caret.offset() == line.range().end() && caret.isAtLineEnd()))
        .findFirst()
        .orElse(lines.getLast());
  }

  /** The boxes of a range, as high as the lines and their spacing, so that they join. */
  List<Rectangle2D> boxes(TextRange range) {
    return layout.getSelectionGeometry(range.start(), range.end(), true).stream()
        .map(this::unmirrored)
        .toList();
  }

  /**
   * The parts of a range with their baselines, neighbours on one line joined; without the white
   * space at which a line is wrapped.
   */
  List<Strip> strips(TextRange range) {
    List<Strip> strips = new ArrayList<>();
    for (Line line : lines()) {
      range.intersection(visible(line)).ifPresent(part -> addStrips(part, strips));
    }
    return strips;
  }

  private TextRange visible(Line line) {
    boolean isLast = line.range().end() == text.getText().length();
    String content = line.range().in(text.getText());
    int length = isLast ? content.length() : content.stripTrailing().length();
    return new TextRange(line.range().start(), line.range().start() + length);
  }

  private void addStrips(TextRange part, List<Strip> strips) {
    for (Rectangle2D underline : layout.getUnderlineGeometry(part.start(), part.end())) {
      Rectangle2D box = unmirrored(underline);
      double baseline = box.getMinY() - underlineOffset;
      if (!strips.isEmpty() && joins(strips.getLast(), box, baseline)) {
        box = union(strips.removeLast().box(), box);
      }
      strips.add(new Strip(box, baseline));
    }
  }

  private static boolean joins(Strip strip, Rectangle2D box, double baseline) {
    return Math.abs(strip.baseline() - baseline) < 0.5
        && strip.box().getMinX() <= box.getMaxX() + 0.5
        && box.getMinX() <= strip.box().getMaxX() + 0.5;
  }

  private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double right = Math.max(one.getMaxX(), other.getMaxX());
    return new Rectangle2D(left, one.getMinY(), right - left, one.getHeight());
  }

  /** The segments of a caret: one, or two halves where the writing direction changes. */
  List<Rectangle2D> caretBoxes(Caret caret) {
    boolean isTrailing = caret.isAtLineEnd() && caret.offset() > 0;
    var shape = layout.caretInfoAt(isTrailing ? caret.offset() - 1 : caret.offset(), !isTrailing);
    return IntStream.range(0, shape.getSegmentCount())
        .mapToObj(shape::getSegmentAt)
        .map(this::unmirrored)
        .toList();
  }

  /** The caret for a point, held within the row. */
  Caret caretAt(double x, double y) {
    HitInfo hit = text.hitTest(new Point2D(x, y));
    int offset = Math.clamp(hit.getInsertionIndex(), 0, text.getText().length());
    return new Caret(offset, !hit.isLeading() && offset > 0);
  }

  /** The offset of the character under a point, or -1 when the point is beside the text. */
  int characterAt(double x, double y) {
    int length = text.getText().length();
    if (length == 0) {
      return -1;
    }
    int index = Math.clamp(text.hitTest(new Point2D(x, y)).getCharIndex(), 0, length - 1);
    return boxes(new TextRange(index, index + 1)).stream().anyMatch(box -> box.contains(x, y))
        ? index
        : -1;
  }

  private Rectangle2D unmirrored(Rectangle2D box) {
    return isMirrored
        ? new Rectangle2D(
            text.getWrappingWidth() - box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight())
        : box;
  }
}
