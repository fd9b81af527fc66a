package org.plumbline.language;

import java.util.function.Predicate;

/**
 * Gives text in capitals, such as old newswire and headlines, the capitals that it would have in
 * print: on names and at the beginning of sentences.
 */
final class Truecase {

  /** Of the letters that have a case; less is ordinary text with a shouted word in it. */
  private static final double LEAST_SHARE = 0.8;

  /** In letters; one short word in capitals is an abbreviation. */
  private static final int LEAST_LETTERS = 6;

  private final Predicate<String> isName;

  /**
   * @param isName whether a word in lower case is known as a name alone, or not at all
   */
  Truecase(Predicate<String> isName) {
    this.isName = isName;
  }

  /** The same text, of the same length; text that is not in capitals as it is. */
  String of(String text) {
    return isShouted(text) ? lowered(text) : text;
  }

  private static boolean isShouted(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= LEAST_LETTERS
        && upper >= LEAST_SHARE * (upper + lower)
        && text.strip().chars().anyMatch(Character::isWhitespace);
  }

  private String lowered(String text) {
    StringBuilder read = new StringBuilder(text);
    boolean isStart = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = wordEnd(text, at);
      if (end == at) {
        isStart |= c == '.' || c == '?' || c == '!';
        at++;
      } else {
        read(text, at, end, isStart, read);
        isStart = false;
        at = end;
      }
    }
    return read.toString();
  }

  /** The end of the letters that begin at a place; an apostrophe may stand between two. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || (end > start
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private void read(String text, int start, int end, boolean isStart, StringBuilder read) {
    boolean isInitial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
    if (isInitial) {
      return;
    }
    for (int i = start; i < end; i++) {
      read.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    String word = read.substring(start, end).replaceFirst("['’]s$", "");
    if (isStart || isName.test(word)) {
      read.setCharAt(start, text.charAt(start));
    }
  }
}
