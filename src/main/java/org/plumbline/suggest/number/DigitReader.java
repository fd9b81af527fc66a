package org.plumbline.suggest.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in digits: "1,234.5", "1.234,5", "1 234", "12,34,567", ".25", "1.3e6". A chain that
 * is no grouping, such as the version "2.6.1", is no number; a list without blanks, such as
 * "22,24,26", is as many numbers.
 */
final class DigitReader {

  /** Longer ones are no numbers that anybody reads, and make arithmetic slow. */
  private static final int MOST_CHARACTERS = 60;

  private static final int MOST_EXPONENT = 99;

  private final Notation notation;

  DigitReader(Notation notation) {
    this.notation = notation;
  }

  /** A number in digits. */
  record Digits(int end, BigDecimal value) {}

  /** The number that begins at a place with a digit or a decimal point. */
  Optional<Digits> read(String text, int at, int textEnd) {
    int end = Math.min(textEnd, at + 2 * MOST_CHARACTERS);
    int whole = Chars.afterDigits(text, at, end);
    int stop;
    char point;
    if (whole == at) {
      stop = whole;
      point = '.';
    } else {
      char separator = whole < end ? text.charAt(whole) : ' ';
      stop = afterGroups(text, at, whole, end);
      point =
          stop > whole && separator != '.' && separator != ','
              ? eitherPoint(text, stop, end)
              : stop > whole ? other(separator) : pointAfter(text, at, whole, end);
    }
    int decimals = afterDecimals(text, stop, end, point);
    if (decimals == at || decimals - at > MOST_CHARACTERS || isChain(text, decimals, end)) {
      return Optional.empty();
    }
    String plain = plain(text, at, stop, decimals);
    return Optional.of(withExponent(text, decimals, end, new BigDecimal(plain)));
  }

  private static char other(char separator) {
    return separator == ',' ? '.' : ',';
  }

  private static char eitherPoint(String text, int at, int end) {
    return at < end && text.charAt(at) == ',' ? ',' : '.';
  }

  /** Which sign, if any, is a decimal point after a whole number without groups. */
  private char pointAfter(String text, int first, int at, int end) {
    boolean isInList = first > 0 && text.charAt(first - 1) == ',';
    if (at < end && text.charAt(at) == ',' && !isInList) {
      int decimals = Chars.afterDigits(text, at + 1, end);
      boolean isList =
          decimals < end
              && text.charAt(decimals) == ','
              && Chars.isDigitAt(text, decimals + 1, end);
      boolean isShort = decimals - at <= 3;
      return !isList && (isShort || notation == Notation.COMMA) ? ',' : '.';
    }
    return '.';
  }

  /** After the groups of thousands (or lakhs) that follow the first digits, or {@code at}. */
  private int afterGroups(String text, int first, int at, int end) {
    int run = at - first;
    if (at >= end || run > 3) {
      return at;
    }
    char separator = text.charAt(at);
    return switch (separator) {
      case ',' -> {
        int groups = afterThousands(text, at, end, ',');
        boolean isComma = notation == Notation.COMMA && groups == at + 4;
        yield groups > at && !isComma ? groups : run <= 2 ? afterLakhs(text, at, end) : at;
      }
      case '.' -> {
        int groups = afterThousands(text, at, end, '.');
        boolean isGrouping =
            groups > at + 4
                || notation == Notation.COMMA
                || (isAt(text, groups, end, ',') && Chars.isDigitAt(text, groups + 1, end));
        yield isGrouping ? groups : at;
      }
      case '\'', '\u2019' -> afterThousands(text, at, end, separator);
      default ->
          Chars.isBlank(separator) && separator != '\t' && text.charAt(first) != '0'
              ? afterThousands(text, at, end, separator)
              : at;
    };
  }

  /** After groups of three digits, each behind the separator; {@code at} if that breaks off. */
  private static int afterThousands(String text, int at, int end, char separator) {
    int next = at;
    while (next < end && text.charAt(next) == separator && Chars.isDigitAt(text, next + 1, end)) {
      int digits = Chars.afterDigits(text, next + 1, end);
      if (digits != next + 4) {
        return at;
      }
      next = digits;
    }
    return next;
  }

  private static int afterLakhs(String text, int at, int end) {
    int next = at;
    while (next < end && text.charAt(next) == ',' && Chars.isDigitAt(text, next + 1, end)) {
      int digits = Chars.afterDigits(text, next + 1, end);
      if (digits == next + 4) {
        boolean goesOn =
            digits < end && text.charAt(digits) == ',' && Chars.isDigitAt(text, digits + 1, end);
        return goesOn || next == at ? at : digits;
      }
      if (digits != next + 3) {
        return at;
      }
      next = digits;
    }
    return at;
  }

  private static boolean isAt(String text, int at, int end, char unit) {
    return at < end && text.charAt(at) == unit;
  }

  private static int afterDecimals(String text, int at, int end, char point) {
    return at < end && text.charAt(at) == point && Chars.isDigitAt(text, at + 1, end)
        ? Chars.afterDigits(text, at + 1, end)
        : at;
  }

  /** Whether more digits follow behind a point, as in a version or an address. */
  private static boolean isChain(String text, int at, int end) {
    return at < end && text.charAt(at) == '.' && Chars.isDigitAt(text, at + 1, end);
  }

  private static String plain(String text, int at, int whole, int decimals) {
    StringBuilder plain = new StringBuilder(decimals - at + 1);
    for (int i = at; i < decimals; i++) {
      char unit = text.charAt(i);
      if (Chars.isDigit(unit)) {
        plain.append(unit);
      } else if (i == whole) {
        plain.append(plain.isEmpty() ? "0." : ".");
      }
    }
    return plain.toString();
  }

  private static Digits withExponent(String text, int at, int end, BigDecimal value) {
    if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      boolean isSigned = at + 1 < end && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
      int digits = isSigned ? at + 2 : at + 1;
      int stop = Chars.afterDigits(text, digits, end);
      if (stop > digits && stop - digits <= 2 && !Chars.isWordAt(text, stop, end)) {
        int exponent = Math.min(MOST_EXPONENT, Integer.parseInt(text.substring(digits, stop)));
        return new Digits(
            stop, value.scaleByPowerOfTen(text.charAt(at + 1) == '-' ? -exponent : exponent));
      }
    }
    return new Digits(at, value);
  }
}
