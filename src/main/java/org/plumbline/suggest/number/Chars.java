package org.plumbline.suggest.number;

/** Kinds of UTF-16 units, and steps over them, as rules on running text need them. */
public final class Chars {

  private Chars() {}

  /** Whether a unit is one of the ten digits; those of other scripts are left alone. */
  public static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  public static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t' || (unit > 0x7f && Character.isSpaceChar(unit));
  }

  public static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == '\u2011';
  }

  /** Whether a unit stands between the ends of a range: a hyphen, a dash or a minus. */
  public static boolean isDash(char unit) {
    return isHyphen(unit) || unit == '\u2012' || unit == '\u2013' || unit == '\u2014';
  }

  /** Whether a unit is part of a word or of a number. */
  public static boolean isWord(char unit) {
    return unit < 0x80
        ? (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || isDigit(unit)
        : Character.isLetterOrDigit(unit);
  }

  /** Whether there is a digit at a place. */
  public static boolean isDigitAt(String text, int at, int end) {
    return at >= 0 && at < end && isDigit(text.charAt(at));
  }

  /** Whether a word begins or goes on at a place. */
  public static boolean isWordAt(String text, int at, int end) {
    return at >= 0 && at < end && isWord(text.charAt(at));
  }

  /** The first place from {@code at} on that has no blank. */
  public static int afterBlanks(String text, int at, int end) {
    int next = at;
    while (next < end && isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The first place from {@code at} on that has no digit. */
  public static int afterDigits(String text, int at, int end) {
    int next = at;
    while (next < end && isDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The end of the word that stands at a place; the place itself where none does. */
  public static int afterWord(String text, int at, int end) {
    int next = at;
    while (next < end && isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
