package org.plumbline.exchange;

/**
 * Text that UTF-8 can hold. Half of a surrogate pair is no character; in its place stands U+FFFD,
 * which is as long, in UTF-16 as in code points, so that no offset moves.
 */
final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  static String of(String text) {
    int broken = firstUnpairedSurrogate(text, 0);
    if (broken < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    while (broken >= 0) {
      mended.setCharAt(broken, REPLACEMENT);
      broken = firstUnpairedSurrogate(text, broken + 1);
    }
    return mended.toString();
  }

  /** The UTF-16 offset of the first half of a character at or after {@code from}, or -1. */
  static int firstUnpairedSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
