package org.plumbline.suggest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.Figure;

/**
 * A stretch of the calendar, perhaps with a time of day: what a TIMEX3 value says.
 *
 * @param unit how long it is
 * @param firstDay the day that it begins on
 * @param time the time of day, as the value's ending ({@code TMO}, {@code T08:30}); empty for none
 */
record CalendarValue(CalendarUnit unit, LocalDate firstDay, String time) {

  /** The stretch that a day lies in. */
  static CalendarValue of(CalendarUnit unit, LocalDate day) {
    return new CalendarValue(unit, unit.firstDay(day), "");
  }

  static CalendarValue day(LocalDate day) {
    return of(CalendarUnit.DAY, day);
  }

  static CalendarValue year(int year) {
    return of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  static CalendarValue month(int year, int month) {
    return of(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
  }

  /** The day of that name, unless the calendar has none. */
  static Optional<LocalDate> dayOf(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  CalendarValue at(String newTime) {
    return new CalendarValue(unit, firstDay, newTime);
  }

  /** The stretch of a unit that lies so many of them after the one that this begins in. */
  CalendarValue shifted(CalendarUnit by, long count) {
    return of(by, by.shift(firstDay, count));
  }

  /** Its value, unless its year has no four digits. */
  Optional<String> timex() {
    int year = firstDay.getYear();
    return year < 1 || year > 9999
        ? Optional.empty()
        : Optional.of(unit.timex(firstDay) + time).filter(Figure::isDate);
  }
}
