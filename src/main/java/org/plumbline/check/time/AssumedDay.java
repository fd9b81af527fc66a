package org.plumbline.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.text.TextRange;

/**
 * The day that a date is taken for.
 *
 * @param isYearWritten whether the text says the year, or an analyst does
 */
record AssumedDay(LocalDate day, boolean isYearWritten) {

  /** In days: a date so near publication that it needs no year to be understood. */
  private static final int NEAR = 60;

  /**
   * The day nearest to publication, unless another year may be meant: one that the paragraph names,
   * or, for a date that is not near, any around in which the weekday would be right.
   */
  static Optional<AssumedDay> near(
      CheckedArticle article, DatedWeekday dated, LocalDate published) {
    int year = published.getYear();
    List<LocalDate> days =
        IntStream.rangeClosed(year - 1, year + 1)
            .mapToObj(dated::in)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingLong(day -> distance(day, published)))
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate nearest = days.getFirst();
    List<LocalDate> named =
        yearsBeside(article, dated)
            .map(dated::in)
            .flatMap(Optional::stream)
            .filter(day -> day.getYear() != nearest.getYear())
            .toList();
    boolean isNear = named.isEmpty() && distance(nearest, published) <= NEAR;
    boolean mayBeOther =
        Stream.concat(days.stream(), named.stream())
            .anyMatch(day -> day.getDayOfWeek() == dated.weekday());
    return isNear || !mayBeOther ? Optional.of(new AssumedDay(nearest, false)) : Optional.empty();
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static Stream<Integer> yearsBeside(CheckedArticle article, DatedWeekday dated) {
    TextRange paragraph = article.body().parsed().division().at(dated.dateRange().start()).range();
    return WrittenDates.of(article.body().parsed()).within(paragraph).stream()
        .map(date -> date.year())
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt);
  }
}
