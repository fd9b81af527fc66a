package org.plumbline.check.standfirst;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.grammar.ParsedText;

/** What a standfirst says that the article under it does not bear out. */
public final class Contradictions {

  /** What follows from the text alone. */
  private record Worded(List<Finding> findings) {}

  private Contradictions() {}

  /** In no particular order; none where the article has no standfirst. */
  public static Stream<Finding> of(CheckedArticle article) {
    ParsedText text = article.body().parsed();
    return Standfirst.of(text).stream()
        .flatMap(
            standfirst ->
                Stream.of(
                        new Amounts(standfirst, article).findings(),
                        new Directions(standfirst, article).findings(),
                        text.view(Worded.class, _ -> worded(standfirst)).findings().stream())
                    .flatMap(found -> found)
                    .filter(finding -> !standfirst.isDateline(finding.said())));
  }

  private static Worded worded(Standfirst standfirst) {
    return new Worded(
        Stream.of(
                new UnknownNames(standfirst).findings(),
                new Ranks(standfirst).findings(),
                new Kinds(standfirst).findings(),
                new Contraries(standfirst).findings(),
                new Negations(standfirst).findings())
            .flatMap(found -> found)
            .toList());
  }
}
