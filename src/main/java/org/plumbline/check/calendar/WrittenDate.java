package org.plumbline.check.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.text.TextRange;

/**
 * A date as it stands: a day, a month or a year; it need not exist.
 *
 * @param range where it stands, in UTF-16 units of the text, without a weekday
 * @param year as written, of four digits
 * @param month as written, from 0; above 12 where the text has no such month
 * @param day of the month as written, with its month; it may be more than the month has
 * @param notation how it is written
 */
public record WrittenDate(
    TextRange range, OptionalInt year, OptionalInt month, OptionalInt day, Notation notation) {

  /** The ways of writing a date. */
  public enum Notation {
    /** "14 January 2025", "the 14th of January". */
    DAY_FIRST,
    /** "January 14, 2025". */
    MONTH_FIRST,
    /** "January 2025". */
    MONTH_ALONE,
    /** "2025". */
    YEAR_ALONE,
    /** "2025-01-14", "14/01/2025". */
    DIGITS
  }

  private static final int LEAP_YEAR = 2000;

  /** Whether it names a day, by month and day. */
  public boolean isDay() {
    return day.isPresent() && month.isPresent();
  }

  /** Whether there is such a date; where no year is written, in some year. */
  public boolean isPossible() {
    return in(year.orElse(LEAP_YEAR)).isPresent();
  }

  /** The day that it names, were it in a year. */
  public Optional<LocalDate> day(int inYear) {
    return isDay() ? in(inYear).map(Stretch::first) : Optional.empty();
  }

  /** The days that it may be, were it in a year. */
  public Optional<Stretch> in(int inYear) {
    if (month.isEmpty()) {
      return Optional.of(Stretch.ofYear(inYear));
    }
    try {
      YearMonth in = YearMonth.of(inYear, month.getAsInt());
      return Optional.of(day.isPresent() ? Stretch.of(in.atDay(day.getAsInt())) : Stretch.of(in));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  /** The days that it may be, where the year is written and such days exist. */
  public Optional<Stretch> stretch() {
    return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
  }

  /** How a day is put in messages: {@code 14 January 2025}. */
  public static String name(LocalDate day) {
    return "%d %s %d"
        .formatted(day.getDayOfMonth(), DateEnglish.name(day.getMonth()), day.getYear());
  }
}
