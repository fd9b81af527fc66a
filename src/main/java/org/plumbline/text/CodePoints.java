package org.plumbline.text;

import java.util.Arrays;

/**
 * Translates offsets of one text between UTF-16 code units, which the program counts in, and
 * Unicode code points, which the export document counts in. Offsets are converted here, once, at
 * the edge.
 *
 * <p>An unpaired surrogate is one code point, as in {@link String#codePointCount}. A text without
 * supplementary characters costs no memory; others cost four bytes for each supplementary
 * character.
 */
public final class CodePoints {

  private final int length;

  /** UTF-16 offsets of the second unit of every surrogate pair, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int length, int[] lowSurrogates) {
    this.length = length;
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int pairs = text.length() - text.codePointCount(0, text.length());
    int[] lowSurrogates = new int[pairs];
    for (int unit = 1, found = 0; found < pairs; unit++) {
      if (Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))) {
        lowSurrogates[found++] = unit++;
      }
    }
    return new CodePoints(text.length(), lowSurrogates);
  }

  /** How many code points the text has. */
  public int count() {
    return length - lowSurrogates.length;
  }

  /**
   * The code point offset of a UTF-16 offset.
   *
   * @param utf16 an offset from 0 to the text's length, not inside a surrogate pair
   * @throws IllegalArgumentException when it is out of range or between the halves of one character
   */
  public int fromUtf16(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IllegalArgumentException(
          "offset " + utf16 + " is not in a text of " + length + " units");
    }
    int place = Arrays.binarySearch(lowSurrogates, utf16);
    if (place >= 0) {
      throw new IllegalArgumentException("offset " + utf16 + " lies inside a surrogate pair");
    }
    return utf16 - (-place - 1);
  }

  /**
   * The UTF-16 offset of a code point offset.
   *
   * @param codePoint an offset from 0 to {@link #count()}
   * @throws IllegalArgumentException when it is out of range
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > count()) {
      throw new IllegalArgumentException(
          "offset " + codePoint + " is not in a text of " + count() + " code points");
    }
    // The n-th pair (from 0) begins at code point lowSurrogates[n] - 1 - n; count the pairs that
    // begin before this one.
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** A range in UTF-16 units for one given in code points; errors as {@link #toUtf16(int)}. */
  public TextRange toUtf16(int startCodePoint, int endCodePoint) {
    return new TextRange(toUtf16(startCodePoint), toUtf16(endCodePoint));
  }
}
