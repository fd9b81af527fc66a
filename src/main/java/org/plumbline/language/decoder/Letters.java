package org.plumbline.language.decoder;

/**
 * Kinds of characters as NLP4J's {@code CharUtils} draws them, mostly in ASCII: the models were
 * trained on these, right or wrong.
 */
final class Letters {

  private Letters() {}

  static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isLower(char c) {
    return 'a' <= c && c <= 'z';
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isPunctuation(char c) {
    return ('!' <= c && c <= '/')
        || (':' <= c && c <= '@')
        || ('[' <= c && c <= '`')
        || ('{' <= c && c <= '~');
  }

  /** A sign that may stand before a number and belong to it. */
  static boolean isSign(char c) {
    return c == '.'
        || c == '-'
        || c == '+'
        || c == '\u00B1'
        || ('\u2212' <= c && c <= '\u2213')
        || ('\u221A' <= c && c <= '\u221C');
  }

  /** One character for all that mean the same: currencies, quotes, hyphens and bullets. */
  static char general(char c) {
    if (c < '\u00A2') {
      return c;
    }
    if (c <= '\u00A5' || ('\u20A0' <= c && c <= '\u20CF')) {
      return '$';
    }
    if ('\u2018' <= c && c <= '\u201B') {
      return '\'';
    }
    if ('\u201C' <= c && c <= '\u201F') {
      return '"';
    }
    boolean isBullet = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    return isBullet || ('\u2010' <= c && c <= '\u2014') ? '-' : c;
  }

  /** Lower case of what Windows-1252 has; other alphabets stay as they are. */
  static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lower(text.charAt(i)) != text.charAt(i)) {
        return lowerFrom(text, i);
      }
    }
    return text;
  }

  private static String lowerFrom(String text, int start) {
    char[] letters = text.toCharArray();
    for (int i = start; i < letters.length; i++) {
      letters[i] = lower(letters[i]);
    }
    return new String(letters);
  }

  private static char lower(char c) {
    if (isUpper(c) || ('\u00C0' <= c && c <= '\u00DE' && c != '\u00D7')) {
      return (char) (c + 32);
    }
    if (c == '\u008A' || c == '\u008C' || c == '\u008E') {
      return (char) (c + 16);
    }
    return c == '\u009F' ? '\u00FF' : c;
  }
}
