package org.plumbline.exchange;

import java.math.BigDecimal;

/**
 * Which numbers a document can hold: any precision, but not {@code 1e999999999}, which is twelve
 * characters to write and a gigabyte to write out.
 */
public final class Numerals {

  /** The most digits that a number can have, written out without an exponent. */
  public static final int MAX_DIGITS = 1000;

  private Numerals() {}

  /** Whether a document can hold this number. Costs nothing, however large the number. */
  public static boolean fits(BigDecimal number) {
    // Widened, for a scale may be anywhere in the range of an int.
    long integerDigits = Math.max(1L, (long) number.precision() - number.scale());
    long fractionDigits = Math.max(0L, number.scale());
    return integerDigits + fractionDigits <= MAX_DIGITS;
  }

  /**
   * @throws IllegalArgumentException when a document cannot hold it
   */
  static BigDecimal requireFitting(BigDecimal number) {
    if (!fits(number)) {
      throw new IllegalArgumentException(
          "a number of more than " + MAX_DIGITS + " digits: " + Excerpt.of(number));
    }
    return number;
  }
}
