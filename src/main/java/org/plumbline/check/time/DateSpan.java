package org.plumbline.check.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.check.calendar.Stretch;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.text.TextRange;

/**
 * A stretch of time by its two ends, as written.
 *
 * @param start of which the text may leave out the month or the year that its end has
 */
record DateSpan(WrittenDate start, WrittenDate end) {

  /** Any year; spans without one are taken to lie within one. */
  private static final int SOME_YEAR = 2001;

  private record Ends(Stretch first, Stretch last) {}

  /** In days, from the first to the last. */
  record Length(long least, long most) {}

  TextRange range() {
    return start.range().hull(end.range());
  }

  /**
   * The days of both ends. Where no year is written, or only at the end, the ends must lie in one
   * month: "from 20 November to 5 February" is no disorder.
   */
  private Optional<Ends> ends() {
    boolean isInOneMonth = start.month().isPresent() && start.month().equals(end.month());
    if (start.year().isEmpty() && !isInOneMonth) {
      return Optional.empty();
    }
    int endYear = end.year().orElse(start.year().orElse(SOME_YEAR));
    int startYear = start.year().orElse(endYear);
    return start.in(startYear).flatMap(first -> end.in(endYear).map(last -> new Ends(first, last)));
  }

  boolean isReversed() {
    return ends().filter(ends -> ends.last().isBefore(ends.first())).isPresent();
  }

  /**
   * How long it may be, from the least to the most, in days from its first to its last.
   *
   * @return empty where that cannot be told
   */
  Optional<Length> days() {
    Optional<Ends> ends = ends().or(this::withinYear);
    return ends.filter(both -> !both.last().isBefore(both.first()))
        .map(
            both ->
                new Length(
                    ChronoUnit.DAYS.between(both.first().last(), both.last().first()),
                    ChronoUnit.DAYS.between(both.first().first(), both.last().last())));
  }

  /** Both in one year, if in that order: "from 28 May to 3 June". */
  private Optional<Ends> withinYear() {
    return start
        .in(SOME_YEAR)
        .flatMap(first -> end.in(SOME_YEAR).map(last -> new Ends(first, last)))
        .filter(both -> both.first().isBefore(both.last()));
  }
}
