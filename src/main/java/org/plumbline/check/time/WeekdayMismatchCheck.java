package org.plumbline.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.calendar.DateEnglish;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.model.Annotation;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/**
 * A weekday that is not that of the date beside it. Where the date has no year, that of publication
 * counts, if the date is near it or no year around it would do.
 */
public final class WeekdayMismatchCheck implements Check {

  @Override
  public String id() {
    return "weekday-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS, Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return DatedWeekdays.of(article.body().parsed()).all().stream()
        .flatMap(dated -> day(article, dated).flatMap(day -> flag(article, dated, day)).stream());
  }

  private Optional<Flag> flag(CheckedArticle article, DatedWeekday dated, AssumedDay assumed) {
    DayOfWeek right = assumed.day().getDayOfWeek();
    if (right == dated.weekday()) {
      return Optional.empty();
    }
    boolean isToCome = article.details().publishedOn().filter(assumed.day()::isAfter).isPresent();
    String message =
        "%s %s a %s, not a %s."
            .formatted(
                WrittenDate.name(assumed.day()),
                isToCome ? "is" : "was",
                DateEnglish.name(right),
                DateEnglish.name(dated.weekday()));
    return Optional.of(
        article.flag(
            this,
            Severity.HIGH,
            assumed.isYearWritten() ? message : message + " The year is that of publication.",
            List.of(article.evidence(dated.weekdayRange()), article.evidence(dated.dateRange()))));
  }

  private static Optional<AssumedDay> day(CheckedArticle article, DatedWeekday dated) {
    return corrected(article, dated)
        .or(() -> written(dated))
        .or(
            () ->
                article
                    .details()
                    .publishedOn()
                    .flatMap(published -> AssumedDay.near(article, dated, published)));
  }

  private static Optional<AssumedDay> written(DatedWeekday dated) {
    return dated.year().isPresent()
        ? dated.in(dated.year().getAsInt()).map(day -> new AssumedDay(day, true))
        : Optional.empty();
  }

  /** The value that an analyst gave the date. */
  private static Optional<AssumedDay> corrected(CheckedArticle article, DatedWeekday dated) {
    return article.body().items().annotations().stream()
        .filter(Annotation::isAccepted)
        .filter(annotation -> annotation.spans().hull().overlaps(dated.dateRange()))
        .map(Annotation::body)
        .filter(Figure.class::isInstance)
        .flatMap(figure -> ((Figure) figure).date().stream())
        .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"))
        .map(value -> new AssumedDay(LocalDate.parse(value), true))
        .findFirst();
  }
}
