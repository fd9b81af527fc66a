package org.plumbline.suggest.number;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;

/** Which sign parts the whole from its decimals where either reading is possible. */
public enum Notation {
  /** 1,234.5 as in English: "1.234" is a little more than one. */
  POINT,
  /** 1.234,5 as in German, French or Spanish: "1.234" is more than a thousand. */
  COMMA;

  /** The notation of a language, as CLDR has it. */
  public static Notation of(Locale language) {
    return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',' ? COMMA : POINT;
  }
}
