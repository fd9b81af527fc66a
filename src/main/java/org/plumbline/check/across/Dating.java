package org.plumbline.check.across;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happened.
 *
 * @param period empty where only the day of the week is known
 * @param weekday where it is known
 * @param isOfSomeHour whether the part of the day is told, so that it may be near midnight
 */
record Dating(Optional<Period> period, Optional<DayOfWeek> weekday, boolean isOfSomeHour) {

  /** The form of a TIMEX3 value of a day of some week. */
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:\\d{4}|XXXX)-W(?:\\d\\d|XX)-([1-7])(?:T.*)?");

  /**
   * @param date a TIMEX3 value
   * @return empty for what is no day, month or year
   */
  static Optional<Dating> of(String date, boolean isOfSomeHour) {
    Matcher week = WEEKDAY.matcher(date);
    if (week.matches()) {
      DayOfWeek day = DayOfWeek.of(Integer.parseInt(week.group(1)));
      return Optional.of(new Dating(Optional.empty(), Optional.of(day), isOfSomeHour));
    }
    return Period.of(date)
        .map(
            period ->
                new Dating(
                    Optional.of(period), period.date().map(LocalDate::getDayOfWeek), isOfSomeHour));
  }

  /** Whether the two cannot be one day, nor the two sides of one midnight. */
  boolean isApartFrom(Dating other) {
    boolean areDated = period.isPresent() && other.period.isPresent();
    boolean differs =
        areDated
            ? !period.get().overlaps(other.period.get())
            : weekday.isPresent() && other.weekday.isPresent() && !weekday.equals(other.weekday);
    return differs && !((isOfSomeHour || other.isOfSomeHour) && isNextTo(other));
  }

  private boolean isNextTo(Dating other) {
    Optional<LocalDate> one = period.flatMap(Period::date);
    Optional<LocalDate> two = other.period.flatMap(Period::date);
    if (one.isPresent() && two.isPresent()) {
      return Math.abs(ChronoUnit.DAYS.between(one.get(), two.get())) == 1;
    }
    return weekday.isPresent()
        && other.weekday.isPresent()
        && (weekday.get().plus(1) == other.weekday.get()
            || weekday.get() == other.weekday.get().plus(1));
  }
}
