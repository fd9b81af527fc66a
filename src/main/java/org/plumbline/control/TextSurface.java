package org.plumbline.control;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.plumbline.control.DisplayRows.Row;
import org.plumbline.text.TextRange;

/**
 * A shown text with its selection: what gestures and keys work upon. Each text that is set gets a
 * new one.
 */
final class TextSurface {

  /** How near to the edge of the view a range may be and still count as well in sight. */
  private static final double EDGE = 24;

  /** Where a range that was out of sight is put, as a part of the height of the view. */
  private static final double PLACE = 0.3;

  private final RowFlow flow;
  private final String text;
  private final TextNavigation navigation;
  private final CaretMoves moves;
  private final TextSelection selection;

  TextSurface(RowFlow flow, String text, TextSelection selection) {
    this.flow = flow;
    this.text = text;
    this.selection = selection;
    navigation = new TextNavigation(text, flow.rows().paragraphs());
    moves = new CaretMoves(flow, text.length());
  }

  RowFlow flow() {
    return flow;
  }

  String text() {
    return text;
  }

  TextNavigation navigation() {
    return navigation;
  }

  CaretMoves moves() {
    return moves;
  }

  TextSelection selection() {
    return selection;
  }

  /** Puts the selected text on the clipboard as it is; with nothing selected, leaves that alone. */
  void copy() {
    String selected = selection.range().in(text);
    if (!selected.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selected);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** The caret nearest to a point of the view, never inside a grapheme. */
  Caret caretAt(double x, double y) {
    Caret hit = moves.at(x - flow.page().left(), y);
    int snapped = navigation.snapped(hit.offset());
    if (snapped == hit.offset()) {
      return hit;
    }
    return Caret.before(hit.isAtLineEnd() ? navigation.nextGrapheme(snapped) : snapped);
  }

  /** The offset of the character under a point, or else of the one after the nearest caret. */
  int characterNear(double x, double y) {
    return characterAt(x, y).orElseGet(() -> caretAt(x, y).offset());
  }

  /** The offset of the character under a point; empty beside the text. */
  Optional<Integer> characterAt(double x, double y) {
    return flow.cellAt(y)
        .flatMap(
            cell -> {
              int within =
                  cell.geometry().characterAt(x - flow.page().left(), y - cell.getLayoutY());
              return within < 0
                  ? Optional.empty()
                  : Optional.of(cell.row().range().start() + within);
            });
  }

  /** The smallest box around what is in sight of a range; of an empty range, around the caret. */
  Optional<Bounds> boundsOf(TextRange range) {
    if (range.isEmpty()) {
      return moves
          .boxInView(Caret.before(range.start()))
          .map(box -> inView(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))
          .filter(this::isInView);
    }
    Optional<Bounds> found = Optional.empty();
    for (RowCell cell : flow.visibleCells()) {
      Optional<TextRange> part = range.intersection(cell.row().range());
      if (part.isPresent()) {
        TextRange local = part.get().shifted(-cell.row().range().start());
        for (Rectangle2D box : cell.geometry().boxes(local)) {
          double top = box.getMinY() + cell.getLayoutY();
          Bounds bounds = inView(box.getMinX(), top, box.getMaxX(), top + box.getHeight());
          if (isInView(bounds)) {
            found = Optional.of(found.map(other -> union(other, bounds)).orElse(bounds));
          }
        }
      }
    }
    return found;
  }

  private Bounds inView(double left, double top, double right, double bottom) {
    double shift = flow.page().left();
    return new BoundingBox(left + shift, top, right - left, bottom - top);
  }

  private boolean isInView(Bounds bounds) {
    return bounds.getMaxY() > 0 && bounds.getMinY() < flow.getHeight();
  }

  private static Bounds union(Bounds one, Bounds other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    double right = Math.max(one.getMaxX(), other.getMaxX());
    double bottom = Math.max(one.getMaxY(), other.getMaxY());
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  /** Scrolls a range well into view; does nothing when it is there already. */
  void scrollTo(TextRange range) {
    Caret start = Caret.before(range.start());
    Caret end = new Caret(range.end(), !range.isEmpty());
    boolean isInSight = isWellInView(start) && isWellInView(end);
    if (!isInSight && flow.getHeight() > 0) {
      Row row = flow.rows().at(range.start());
      double y =
          flow.cell(row)
              .geometry()
              .caretBoxes(start.shifted(-row.range().start()))
              .getFirst()
              .getMinY();
      flow.place(row, y, flow.getHeight() * PLACE);
    }
  }

  private boolean isWellInView(Caret caret) {
    return moves
        .boxInView(caret)
        .filter(box -> box.getMinY() >= EDGE && box.getMaxY() <= flow.getHeight() - EDGE)
        .isPresent();
  }
}
