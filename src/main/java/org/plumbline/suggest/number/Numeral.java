package org.plumbline.suggest.number;

import java.math.BigDecimal;
import org.plumbline.text.TextRange;

/**
 * A number as it is written: "2.7 million", "three hundred", "1,200".
 *
 * @param range where it stands, without sign, hedge or unit; in UTF-16 units of the text
 * @param value with scale words multiplied in
 */
public record Numeral(TextRange range, BigDecimal value) {}
