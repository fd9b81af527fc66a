package org.plumbline.check.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.event.Events;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One event that is put in two places, neither of which lies in the other. */
public final class PlaceMismatchCheck implements Check {

  @Override
  public String id() {
    return "place-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of();
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    Geography geography = new Geography(article.body().text());
    return Events.of(article.body().parsed())
        .pairs((first, second) -> Displacement.between(first, second, geography).isPresent())
        .flatMap(
            pair ->
                Displacement.between(pair.first(), pair.second(), geography).stream()
                    .map(places -> flag(article, pair, places)));
  }

  private Flag flag(CheckedArticle article, Events.Pair pair, Displacement places) {
    return article.flag(
        this,
        Severity.MEDIUM,
        "The same event is put in two places: %s and %s."
            .formatted(places.first().spelled(), places.second().spelled()),
        List.of(
            article.evidence(pair.first().range().hull(places.first().range())),
            article.evidence(pair.second().range().hull(places.second().range()))));
  }
}
