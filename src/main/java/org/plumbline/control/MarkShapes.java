package org.plumbline.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.plumbline.control.MarkIndex.Piece;
import org.plumbline.control.RowGeometry.Strip;
import org.plumbline.text.TextRange;

/** Draws the marks of one row as shapes; their colours come from the style sheet. */
final class MarkShapes {

  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /** From line to line of a stack, where there is room. */
  private static final double STEP = 3.6;

  /** Where the fill begins above the baseline and where the first line runs, in font sizes. */
  private static final double FILL_ABOVE = 0.96;

  private static final double FILL_BELOW = 0.3;
  private static final double WAVE = 4;

  private final RowGeometry geometry;
  private final Page page;
  private final TextRange row;
  private final List<Path> fills = new ArrayList<>();
  private final List<Path> lines = new ArrayList<>();

  /**
   * Draws.
   *
   * @param row where the row lies in the text
   * @param pieces the pieces to draw, outermost first
   */
  MarkShapes(RowGeometry geometry, Page page, TextRange row, List<Piece> pieces) {
    this.geometry = geometry;
    this.page = page;
    this.row = row;
    for (Piece piece : pieces) {
      if (piece.mark().style() == MarkStyle.OUTLINE) {
        fills.add(path(piece, "mark-outline", outline(piece)));
      } else if (piece.mark().style().isFilled()) {
        fills.add(path(piece, "mark-fill", fill(piece)));
      }
    }
    List<MarkStack.Placed> stack = MarkStack.of(pieces);
    double step = step(stack);
    for (MarkStack.Placed placed : stack) {
      lines.add(line(placed.piece(), placed.level() * step));
    }
  }

  /** What lies behind the text, the outermost first. */
  List<Path> fills() {
    return fills;
  }

  /** What lies under the letters. */
  List<Path> lines() {
    return lines;
  }

  static void hover(Path path, boolean isHovered) {
    path.pseudoClassStateChanged(HOVERED, isHovered);
  }

  /** Deep stacks are drawn closer, so that the lowest line stays above the next line of text. */
  private double step(List<MarkStack.Placed> stack) {
    int deepest = stack.stream().mapToInt(MarkStack.Placed::level).max().orElse(0);
    double room = page.lineHeight() - page.font().getSize() * (FILL_BELOW + 0.82);
    return deepest == 0 ? STEP : Math.min(STEP, room / deepest);
  }

  private List<PathElement> fill(Piece piece) {
    List<PathElement> elements = new ArrayList<>();
    for (Strip strip : strips(piece)) {
      double top = strip.baseline() - page.font().getSize() * FILL_ABOVE;
      double bottom = lineTop(strip);
      elements.addAll(
          Outline.box(strip.box().getMinX(), top, strip.box().getWidth(), bottom - top));
    }
    return elements;
  }

  private List<PathElement> outline(Piece piece) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Strip strip : strips(piece)) {
      double top = strip.baseline() - page.font().getSize() * FILL_ABOVE - 2;
      double bottom = lineTop(strip) + 4;
      boxes.add(
          new Rectangle2D(
              strip.box().getMinX() - 2.5, top, strip.box().getWidth() + 5, bottom - top));
    }
    return Outline.around(boxes);
  }

  private Path line(Piece piece, double depth) {
    MarkStyle style = piece.mark().style();
    List<PathElement> elements = new ArrayList<>();
    for (Strip strip : strips(piece)) {
      double left = strip.box().getMinX() + 0.5;
      double right = Math.max(left, strip.box().getMaxX() - 0.5);
      double y = lineTop(strip) + depth;
      switch (style) {
        case SINGLE, SINGLE_DASHED, THICK, THICK_DASHED -> stroke(elements, left, right, y + 0.5);
        case DOUBLE, DOUBLE_DASHED -> {
          stroke(elements, left, right, y - 0.5);
          stroke(elements, left, right, y + 1.8);
        }
        case WAVY -> wave(elements, left, right, y + 1.2);
        case OUTLINE -> {}
      }
    }
    Path path = path(piece, "mark-line", elements);
    path.getStyleClass().add(lineClass(style));
    if (style.isDashed()) {
      path.getStyleClass().add("mark-dashed");
    }
    return path;
  }

  private static String lineClass(MarkStyle style) {
    return switch (style) {
      case SINGLE, SINGLE_DASHED, OUTLINE -> "mark-single";
      case DOUBLE, DOUBLE_DASHED -> "mark-double";
      case THICK, THICK_DASHED -> "mark-thick";
      case WAVY -> "mark-wavy";
    };
  }

  private static void stroke(List<PathElement> elements, double left, double right, double y) {
    elements.add(new MoveTo(left, y));
    elements.add(new LineTo(right, y));
  }

  private static void wave(List<PathElement> elements, double left, double right, double y) {
    elements.add(new MoveTo(left, y));
    boolean isUp = true;
    for (double x = left + WAVE / 2; x < right; x += WAVE / 2) {
      elements.add(new LineTo(x, isUp ? y - 1.2 : y + 1.2));
      isUp = !isUp;
    }
  }

  private List<Strip> strips(Piece piece) {
    TextRange part = piece.range().intersection(row).orElseThrow();
    return geometry.strips(part.shifted(-row.start()));
  }

  /** Where the first line under a strip runs. */
  private double lineTop(Strip strip) {
    return Math.rint(strip.baseline() + page.font().getSize() * FILL_BELOW);
  }

  private static Path path(Piece piece, String part, List<PathElement> elements) {
    Path path = new Path(elements);
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setUserData(piece);
    path.getStyleClass().setAll(part, piece.mark().styleClass());
    return path;
  }
}
