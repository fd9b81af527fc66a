package org.plumbline.suggest.date;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A stretch of the calendar that has a name of its own: which one a day lies in, and its value. */
enum CalendarUnit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  HALF,
  /** Of three months; winter begins in December and bears the name of that year. */
  SEASON,
  YEAR,
  DECADE,
  CENTURY;

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The first day of the stretch that a day lies in; for a weekend, the one of that week. */
  LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> firstOfMonths(day, 3, 0);
      case HALF -> firstOfMonths(day, 6, 0);
      case SEASON -> firstOfMonths(day, 3, 2);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(day.getYear() - day.getYear() % 10);
      case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() - day.getYear() % 100);
    };
  }

  /** Months in groups of a size, the first group beginning that many months into the year. */
  private static LocalDate firstOfMonths(LocalDate day, int size, int offset) {
    int sinceGroupBegan = (day.getMonthValue() - 1 - offset + 12) % size;
    return day.withDayOfMonth(1).minusMonths(sinceGroupBegan);
  }

  /** The day so many of these stretches later. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /**
   * The TIMEX3 value of the stretch that begins on a day; a decade is {@code 199X}, a century
   * {@code 19XX}.
   */
  String timex(LocalDate firstDay) {
    int year = firstDay.getYear();
    return switch (this) {
      case DAY ->
          String.format(
              Locale.ROOT,
              "%04d-%02d-%02d",
              year,
              firstDay.getMonthValue(),
              firstDay.getDayOfMonth());
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              firstDay.get(IsoFields.WEEK_BASED_YEAR),
              firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case WEEKEND -> WEEK.timex(firstDay) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, firstDay.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", year, firstDay.get(IsoFields.QUARTER_OF_YEAR));
      case HALF ->
          String.format(
              Locale.ROOT,
              "%04d-H%d",
              year,
              firstDay.getMonthValue() < Month.JULY.getValue() ? 1 : 2);
      case SEASON ->
          String.format(Locale.ROOT, "%04d-", year) + SEASONS[firstDay.getMonthValue() / 3 - 1];
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03dX", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02dXX", year / 100);
    };
  }

  /** The stretch that lasts one of a unit of time; a day for what is shorter. */
  static CalendarUnit of(ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> WEEK;
      case MONTHS -> MONTH;
      case YEARS -> YEAR;
      case DECADES -> DECADE;
      case CENTURIES -> CENTURY;
      default -> DAY;
    };
  }
}
