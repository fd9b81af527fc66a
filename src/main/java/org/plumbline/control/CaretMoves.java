package org.plumbline.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.plumbline.control.DisplayRows.Row;
import org.plumbline.control.RowGeometry.Line;
import org.plumbline.text.TextRange;

/**
 * The moves of a caret that depend on how the text is laid out: by line and by screen. Moves up and
 * down keep the place across the line at which they began.
 */
final class CaretMoves {

  /** The least distance that a shown caret keeps from the edge of the view. */
  private static final double EDGE = 12;

  private record Goal(Caret caret, double x) {}

  private final RowFlow flow;
  private final int textLength;
  private Optional<Goal> goal = Optional.empty();

  CaretMoves(RowFlow flow, int textLength) {
    this.flow = flow;
    this.textLength = textLength;
  }

  Caret lineStart(Caret caret) {
    Row row = row(caret);
    return Caret.before(row.range().start() + line(row, caret).range().start());
  }

  Caret lineEnd(Caret caret) {
    Row row = row(caret);
    return new Caret(row.range().start() + line(row, caret).range().end(), true);
  }

  Caret up(Caret caret) {
    Row row = row(caret);
    List<Line> lines = flow.cell(row).geometry().lines();
    int above = lines.indexOf(line(row, caret)) - 1;
    if (above >= 0) {
      return keepGoal(caret, x -> at(row, x, lines.get(above)));
    }
    if (row.index() == 0) {
      return Caret.before(0);
    }
    Row upper = flow.rows().get(row.index() - 1);
    return keepGoal(caret, x -> at(upper, x, flow.cell(upper).geometry().lines().getLast()));
  }

  Caret down(Caret caret) {
    Row row = row(caret);
    List<Line> lines = flow.cell(row).geometry().lines();
    int below = lines.indexOf(line(row, caret)) + 1;
    if (below < lines.size()) {
      return keepGoal(caret, x -> at(row, x, lines.get(below)));
    }
    if (row.index() + 1 == flow.rows().count()) {
      return Caret.before(textLength);
    }
    Row lower = flow.rows().get(row.index() + 1);
    return keepGoal(caret, x -> at(lower, x, flow.cell(lower).geometry().lines().getFirst()));
  }

  /** Scrolls by a screen, less one line, and moves the caret along. */
  Caret page(Caret caret, boolean isDown) {
    show(caret);
    Rectangle2D box = boxInView(caret).orElseThrow();
    double step = Math.max(1, flow.getHeight() - flow.page().lineHeight());
    double scrolled = flow.scrollBy(isDown ? step : -step);
    if (Math.abs(scrolled) < 1) {
      return Caret.before(isDown ? textLength : 0);
    }
    return keepGoal(caret, x -> at(x, box.getMinY() + box.getHeight() / 2));
  }

  /** The caret for a point in the view, the nearest one when there is no text. */
  Caret at(double xInColumn, double yInView) {
    return flow.cellAt(yInView)
        .map(
            cell ->
                cell.geometry()
                    .caretAt(xInColumn, yInView - cell.getLayoutY())
                    .shifted(cell.row().range().start()))
        .orElse(Caret.before(0));
  }

  private Caret at(Row row, double x, Line line) {
    double middle = (line.top() + line.bottom()) / 2;
    return flow.cell(row).geometry().caretAt(x, middle).shifted(row.range().start());
  }

  private interface Move {
    Caret to(double x);
  }

  private Caret keepGoal(Caret caret, Move move) {
    double x =
        goal.filter(last -> last.caret().equals(caret))
            .map(Goal::x)
            .orElseGet(() -> box(caret).getMinX());
    Caret moved = move.to(x);
    goal = Optional.of(new Goal(moved, x));
    return moved;
  }

  /** Scrolls just as far as it takes to show a caret. */
  void show(Caret caret) {
    Row row = row(caret);
    Rectangle2D box = box(caret);
    Optional<RowCell> cell = flow.visibleCell(row);
    if (cell.isEmpty()) {
      boolean isAbove = row.range().start() < flow.visibleRange().start();
      double bottom = flow.getHeight() - EDGE - box.getHeight();
      flow.place(row, box.getMinY(), isAbove ? EDGE : bottom);
      return;
    }
    double top = cell.get().getLayoutY() + box.getMinY();
    double excess = top + box.getHeight() + EDGE - flow.getHeight();
    if (top < EDGE) {
      flow.scrollBy(top - EDGE);
    } else if (excess > 0) {
      flow.scrollBy(excess);
    }
  }

  /** The box of a caret in the view, x from the column's left; empty when its row is not shown. */
  Optional<Rectangle2D> boxInView(Caret caret) {
    Rectangle2D box = box(caret);
    return flow.visibleCell(row(caret))
        .map(
            cell ->
                new Rectangle2D(
                    box.getMinX(),
                    box.getMinY() + cell.getLayoutY(),
                    box.getWidth(),
                    box.getHeight()));
  }

  private Rectangle2D box(Caret caret) {
    Row row = row(caret);
    return flow.cell(row).geometry().caretBoxes(caret.shifted(-row.range().start())).getFirst();
  }

  private Line line(Row row, Caret caret) {
    return flow.cell(row).geometry().lineOf(caret.shifted(-row.range().start()));
  }

  private Row row(Caret caret) {
    Row row = flow.rows().at(caret.offset());
    TextRange range = row.range();
    boolean isAtEndOfUpper =
        caret.isAtLineEnd() && caret.offset() == range.start() && !row.startsParagraph();
    return isAtEndOfUpper ? flow.rows().get(row.index() - 1) : row;
  }
}
