package org.plumbline.suggest.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which of the days that recur every year is meant. News gives no year for what is near: an
 * expression in the past tense is the last one unless the next is very close, and so on.
 */
final class Nearest {

  /** Past tense, yet the last one is so many days ago that the next is about to come. */
  private static final int TOO_LONG_PAST = 340;

  /** No tense, and the last one is so many days ago that the next is nearer. */
  private static final int LONG_PAST = 200;

  /** Future tense, but the next one is so many days ahead that it would have been said. */
  private static final int TOO_FAR_AHEAD = 270;

  /** Enough for 29 February. */
  private static final int YEARS_TRIED = 8;

  private Nearest() {}

  /**
   * Chooses the year.
   *
   * @param inYear the first day of what recurs, in a year; empty in a year that has none
   * @param today the first day of the stretch of the same length that the news is from
   */
  static Optional<LocalDate> choose(
      IntFunction<Optional<LocalDate>> inYear, LocalDate today, Tense tense) {
    Optional<LocalDate> past = Optional.empty();
    Optional<LocalDate> ahead = Optional.empty();
    for (int i = 0; i <= YEARS_TRIED && (past.isEmpty() || ahead.isEmpty()); i++) {
      if (past.isEmpty()) {
        past = inYear.apply(today.getYear() - i).filter(day -> !day.isAfter(today));
      }
      if (ahead.isEmpty()) {
        ahead = inYear.apply(today.getYear() + i).filter(day -> day.isAfter(today));
      }
    }
    if (past.isEmpty() || ahead.isEmpty()) {
      return past.isPresent() ? past : ahead;
    }
    long sincePast = ChronoUnit.DAYS.between(past.get(), today);
    long untilNext = ChronoUnit.DAYS.between(today, ahead.get());
    boolean isAhead =
        switch (tense) {
          case PAST -> sincePast > TOO_LONG_PAST;
          case UNKNOWN -> sincePast > LONG_PAST;
          case FUTURE -> sincePast > 0 && untilNext <= TOO_FAR_AHEAD;
        };
    return isAhead ? ahead : past;
  }
}
