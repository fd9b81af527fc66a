package org.plumbline.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How the text is set: the font, and a column of about 70 characters a line in the middle of the
 * view, with a margin at its left.
 *
 * @param font the font of the text
 * @param lineHeight the distance from line to line
 * @param characterWidth the width of an average character
 * @param left where the column begins
 * @param width the width of the column
 */
record Page(Font font, double lineHeight, double characterWidth, double left, double width) {

  /** Room for a paragraph number and a flag. */
  static final double MARGIN = 44;

  private static final double RIGHT_MARGIN = 16;
  private static final double NARROWEST = 120;

  /** The usual advice for print and screen is 45 to 75 characters a line. */
  private static final int CHARACTERS = 70;

  /** In multiples of the font size: leaves room for three lines under the text. */
  private static final double LINE_HEIGHT = 1.62;

  private static final String SAMPLE =
      "The committee said on Tuesday that about 2,700 people had been moved to safety.";

  static Page of(Font font, double viewWidth) {
    Text sample = new Text(SAMPLE);
    sample.setFont(font);
    double characterWidth = sample.getLayoutBounds().getWidth() / SAMPLE.length();
    double natural = sample.getLayoutBounds().getHeight();
    double lineHeight = Math.max(natural + 4, Math.rint(font.getSize() * LINE_HEIGHT));
    double room = Math.max(NARROWEST, viewWidth - MARGIN - RIGHT_MARGIN);
    double width = Math.rint(Math.min(room, CHARACTERS * characterWidth));
    double left = Math.max(MARGIN, Math.rint((viewWidth - width) / 2));
    return new Page(font, lineHeight, characterWidth, left, width);
  }

  /** What to add to the lines of a font to make them as high as all lines are. */
  double lineSpacing(Font used) {
    Text sample = new Text(SAMPLE);
    sample.setFont(used);
    return Math.max(0, lineHeight - sample.getLayoutBounds().getHeight());
  }

  /** A guess at the height of a row of some characters, good enough to place the scroll bar. */
  double guessedHeight(int characters) {
    return lineHeight * Math.max(1, Math.ceil(characters * characterWidth / (width * 0.96)));
  }
}
