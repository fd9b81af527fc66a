package org.plumbline.check.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from one to another, both included.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record Stretch(LocalDate first, LocalDate last) {

  public static Stretch of(LocalDate day) {
    return new Stretch(day, day);
  }

  public static Stretch of(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth());
  }

  public static Stretch ofYear(int year) {
    return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether all of this lies before all of the other. */
  public boolean isBefore(Stretch other) {
    return last.isBefore(other.first);
  }
}
