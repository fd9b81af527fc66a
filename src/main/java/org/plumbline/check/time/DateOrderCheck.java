package org.plumbline.check.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/**
 * Dates in an order that cannot be: an end before the beginning, a past after publication, a
 * distance or a duration that the dates do not have.
 */
public final class DateOrderCheck implements Check {

  /** What is wrong in a text whenever it is published. */
  private record Found(List<Disorder> all) {
    static Found in(ParsedText text) {
      return new Found(
          Stream.of(
                  DateSpans.disorders(text),
                  ClockSpans.disorders(text),
                  DateDistances.disorders(text),
                  Lifecycles.disorders(text))
              .flatMap(found -> found)
              .distinct()
              .toList());
    }
  }

  @Override
  public String id() {
    return "date-order";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    ParsedText text = article.body().parsed();
    Stream<Disorder> afterPublication =
        article.details().publishedOn().stream()
            .flatMap(published -> PastAfterPublication.disorders(text, published));
    return Stream.concat(text.view(Found.class, Found::in).all().stream(), afterPublication)
        .map(
            found ->
                article.flag(
                    this,
                    Severity.MEDIUM,
                    found.message(),
                    found.places().stream().map(article::evidence).toList()));
  }
}
