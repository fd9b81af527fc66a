package org.plumbline.check.value;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are put in messages. */
public final class Numbers {

  private Numbers() {}

  /** With separators between thousands and a point before decimals: {@code 2,700.5}. */
  public static String text(BigDecimal number) {
    // Made anew each time: the format is not safe for several threads.
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }
}
