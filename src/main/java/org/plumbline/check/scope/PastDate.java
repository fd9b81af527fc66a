package org.plumbline.check.scope;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells dates of the news itself from those of what came before it. */
final class PastDate {

  /** Year, month and day of a TIMEX3 date. */
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(-\\d\\d)?)?");

  private static final Pattern MONTH_OF_SOME_YEAR = Pattern.compile("XXXX-\\d\\d");

  private static final int MONTHS = 12;

  private PastDate() {}

  /**
   * Whether a date is more than a month before an article was published; where nothing tells when
   * that was, whether it is no more exact than a month, as the dates of the news itself never are.
   *
   * @param date a TIMEX3 value
   */
  static boolean is(String date, Optional<LocalDate> published) {
    Matcher parts = DATE.matcher(date);
    if (!parts.lookingAt()) {
      return MONTH_OF_SOME_YEAR.matcher(date).matches();
    }
    Optional<Integer> month = Optional.ofNullable(parts.group(2)).map(Integer::valueOf);
    int last = Integer.parseInt(parts.group(1)) * MONTHS + month.orElse(MONTHS);
    boolean isVague = parts.group(3) == null;
    return published
        .map(day -> day.getYear() * MONTHS + day.getMonthValue() - last > 1)
        .orElse(isVague);
  }
}
