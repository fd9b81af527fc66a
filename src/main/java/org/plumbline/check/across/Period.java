package org.plumbline.check.across;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day of the calendar. Of what is not said, anything is possible.
 *
 * @param year 0 where it is not known
 * @param month from 1 to 12, or 0
 * @param day of the month, from 1, or 0
 */
record Period(int year, int month, int day) {

  /** The form of a TIMEX3 value of a year, month or day, its year perhaps not known. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T.*)?");

  /** Empty for weeks, seasons, times of day and whatever else is no such period. */
  static Optional<Period> of(String date) {
    Matcher parts = DATE.matcher(date);
    return parts.matches()
        ? Optional.of(
                new Period(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))))
            .filter(period -> period.year > 0 || period.month > 0)
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null || digits.startsWith("X") ? 0 : Integer.parseInt(digits);
  }

  /** The day that it is, if it is one; empty for a day that no month has. */
  Optional<LocalDate> date() {
    return Optional.of(this)
        .filter(_ -> year > 0 && month > 0 && day > 0 && month <= 12)
        .map(_ -> YearMonth.of(year, month))
        .filter(of -> of.isValidDay(day))
        .map(of -> of.atDay(day));
  }

  boolean overlaps(Period other) {
    return isSame(year, other.year)
        && (month == 0 || other.month == 0 || isSame(month, other.month))
        && isSame(day, other.day);
  }

  private static boolean isSame(int one, int other) {
    return one == 0 || other == 0 || one == other;
  }

  /** Whether it may lie within some days of a day. */
  boolean isAround(LocalDate date, int days) {
    if (month == 0) {
      return year == date.getYear();
    }
    YearMonth of = YearMonth.of(year == 0 ? date.getYear() : year, month);
    LocalDate first = of.atDay(day == 0 ? 1 : Math.min(day, of.lengthOfMonth()));
    LocalDate last = of.atDay(day == 0 ? of.lengthOfMonth() : Math.min(day, of.lengthOfMonth()));
    return !first.isAfter(date.plusDays(days)) && !last.isBefore(date.minusDays(days));
  }
}
