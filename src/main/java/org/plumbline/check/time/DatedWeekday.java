package org.plumbline.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.text.TextRange;

/**
 * A weekday and the day of the month that it is said to be.
 *
 * @param weekdayRange where the weekday stands, in UTF-16 units
 * @param date as written, or with the day of a range that it stands beside
 */
record DatedWeekday(DayOfWeek weekday, TextRange weekdayRange, WrittenDate date) {

  TextRange dateRange() {
    return date.range();
  }

  OptionalInt year() {
    return date.year();
  }

  Optional<LocalDate> in(int year) {
    return date.day(year);
  }
}
