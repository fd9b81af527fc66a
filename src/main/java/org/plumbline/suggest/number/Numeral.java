package org.plumbline.suggest.number;

import java.math.BigDecimal;
import org.plumbline.text.TextRange;

/**
 * A number as it is written: "2.7 million", "three hundred", "1,200".
 *
 * @param range where it stands, without sign, hedge or unit; in UTF-16 units of the text
 * @param value with scale words multiplied in
 * @param form how it is written
 * @param scale what its last word multiplies by: 1000000 in "2.7 million", 12 in "two dozen", 1
 *     where there is no such word
 */
public record Numeral(TextRange range, BigDecimal value, Form form, BigDecimal scale) {

  /** How a number is written. */
  public enum Form {
    /** Beginning with a digit. */
    DIGITS,
    /** In words alone. */
    WORDS,
    /** As a part of one: "two-thirds", "3/4", "½". */
    FRACTION
  }
}
