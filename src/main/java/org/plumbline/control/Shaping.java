package org.plumbline.control;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Works around two defects of the toolkit's text layout with Pango, on Linux (seen in JavaFX 26).
 *
 * <p>Where a text has both characters beyond U+FFFF, such as emoji, and characters that need
 * shaping, such as combining accents or Arabic, it takes UTF-16 offsets for code point offsets, so
 * that every place after the first emoji is wrong. Such an emoji, which it would draw as an empty
 * box anyway, is shown as a box of the same number of units. And where a run from right to left
 * needs a second font, it draws the parts in the wrong order, so such a row gets a font that has
 * all of Arabic, Hebrew and Latin. The text itself is never changed.
 */
final class Shaping {

  private static final char BOX = '\u25a1';

  /** A hair space: nearly without width. Characters quite without are drawn as boxes too. */
  private static final char FILLER = '\u200a';

  private static final String WIDE_FAMILY = "DejaVu Sans";

  private static final boolean IS_DEFECTIVE = losesPlaces();

  private Shaping() {}

  /** What to show for a row; as long as the row, unit for unit. */
  static String shown(String row) {
    return IS_DEFECTIVE ? withBoxes(row) : row;
  }

  /** The font for a row that runs from right to left. */
  static Font rightToLeft(Font font) {
    return needsWideFont() ? Font.font(WIDE_FAMILY, font.getSize()) : font;
  }

  /** The same as an inline style, for a node whose font comes from a style sheet. */
  static String rightToLeftStyle() {
    return needsWideFont() ? "-fx-font-family: '%s';".formatted(WIDE_FAMILY) : "";
  }

  private static boolean needsWideFont() {
    return IS_DEFECTIVE && Font.getFamilies().contains(WIDE_FAMILY);
  }

  static String withBoxes(String row) {
    boolean isAffected =
        row.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
            && row.chars().anyMatch(Shaping::mayNeedShaping);
    if (!isAffected) {
      return row;
    }
    StringBuilder shown = new StringBuilder(row);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(row);
    int start = 0;
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      if (row.substring(start, end).chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
        shown.setCharAt(start, BOX);
        for (int unit = start + 1; unit < end; unit++) {
          shown.setCharAt(unit, FILLER);
        }
      }
      start = end;
    }
    return shown.toString();
  }

  /** Errs on the side of caution: only what news in European languages and Chinese needs is not. */
  private static boolean mayNeedShaping(int unit) {
    boolean isPlain =
        unit < 0x300
            || (unit >= 0x370 && unit < 0x483)
            || (unit >= 0x48a && unit < 0x590)
            || (unit >= 0x1e00 && unit < 0x200b)
            || (unit >= 0x2010 && unit < 0x2028)
            || (unit >= 0x2030 && unit < 0x2060)
            || (unit >= 0x20a0 && unit < 0x20d0)
            || (unit >= 0x2100 && unit < 0x2c00)
            || (unit >= 0x3030 && unit < 0xe000)
            || (unit >= 0xff00 && unit < 0xfff0);
    return !isPlain;
  }

  /** Whether two letters after a wide and a joining character are taken to be in one place. */
  private static boolean losesPlaces() {
    Text sample = new Text("\ud835\udcb3\u200dab");
    return Math.abs(caretX(sample, 4) - caretX(sample, 3)) < 1;
  }

  private static double caretX(Text sample, int offset) {
    return sample.getLayoutInfo().caretInfoAt(offset, true).getSegmentAt(0).getMinX();
  }
}
