package org.plumbline.control;

import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks rows with right-to-left text into lines, since the toolkit cannot: JavaFX 26 draws a part
 * of a broken right-to-left run twice, or fails with an ArrayIndexOutOfBoundsException
 * (PrismTextLayout.computeTrailingSpaceWidth). The white space at which a line is to end becomes a
 * line feed in what is shown, which keeps its length; so nothing is left for the toolkit to break.
 */
final class BidiLines {

  private BidiLines() {}

  /** Shows a row in lines of a width, in a node that has its font. */
  static void set(Text node, String row, double width) {
    if (Bidi.requiresBidi(row.toCharArray(), 0, row.length())) {
      node.setWrappingWidth(0);
      node.setText(broken(row, node.getFont(), width - 2));
      // A word that is wider than the column must not be broken by the toolkit either.
      node.setWrappingWidth(Math.max(width, Math.ceil(node.getLayoutBounds().getWidth()) + 1));
    } else {
      node.setWrappingWidth(width);
      node.setText(row);
    }
  }

  /** What to show for a row so that its lines are no wider than a column, where spaces allow it. */
  static String broken(String row, Font font, double width) {
    StringBuilder shown = new StringBuilder(row);
    hardenEnd(shown, row.length());
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(row);
    Text measure = new Text();
    measure.setFont(font);
    double line = 0;
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String piece = row.substring(start, end);
      double visible = width(measure, piece.stripTrailing());
      if (line > 0 && line + visible > width && Character.isWhitespace(row.charAt(start - 1))) {
        shown.setCharAt(start - 1, '\n');
        hardenEnd(shown, start - 1);
        line = 0;
      }
      line += visible + width(measure, "x".repeat(trailing(piece))) / 2;
      start = end;
    }
    return shown.toString();
  }

  /**
   * Spaces left at the end of a line become hard ones, of the same width but not counted as such.
   */
  private static void hardenEnd(StringBuilder shown, int end) {
    for (int at = end - 1; at >= 0 && Character.isWhitespace(shown.charAt(at)); at--) {
      shown.setCharAt(at, '\u00a0');
    }
  }

  private static int trailing(String piece) {
    return piece.length() - piece.stripTrailing().length();
  }

  private static double width(Text measure, String piece) {
    measure.setText(piece);
    return piece.isEmpty() ? 0 : measure.getLayoutBounds().getWidth();
  }
}
