package org.plumbline.check.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;
import org.plumbline.text.TextRange;

/** A day that its month does not have, or a time that no clock shows. */
public final class ImpossibleDateCheck implements Check {

  /**
   * Something impossible.
   *
   * @param range where it stands, in UTF-16 units
   * @param message why it is impossible
   */
  record Impossible(TextRange range, String message) {}

  /** What is impossible in a text whenever it is published. */
  private record Found(List<Impossible> all) {
    static Found in(ParsedText text) {
      return new Found(
          Stream.concat(ImpossibleDays.in(text), ImpossibleClocks.in(text)).distinct().toList());
    }
  }

  @Override
  public String id() {
    return "impossible-date";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    ParsedText text = article.body().parsed();
    Stream<Impossible> relative =
        article.details().publishedOn().stream()
            .flatMap(published -> ImpossibleDays.inYearFrom(text, published.getYear()));
    return Stream.concat(text.view(Found.class, Found::in).all().stream(), relative)
        .map(
            found ->
                article.flag(
                    this,
                    Severity.HIGH,
                    found.message(),
                    List.of(article.evidence(found.range()))));
  }
}
