package org.plumbline.check.standfirst;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.grammar.ParsedText;

/** What a standfirst says that the article under it does not bear out. */
public final class Contradictions {

  /** What follows from the text alone. */
  private record Worded(List<Finding> findings) {}

  private Contradictions() {}

  /** One for each place of the standfirst; none where the article has no standfirst. */
  public static Stream<Finding> of(CheckedArticle article) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all(article)) {
      if (kept.stream().noneMatch(other -> other.said().overlaps(finding.said()))) {
        kept.add(finding);
      }
    }
    return kept.stream();
  }

  /** What a rule for certain words found comes before what the rules for all figures found. */
  private static List<Finding> all(CheckedArticle article) {
    ParsedText text = article.body().parsed();
    return Standfirst.of(text).stream()
        .flatMap(
            standfirst ->
                Stream.of(
                    text.view(Worded.class, _ -> worded(standfirst)).findings().stream(),
                    new Directions(standfirst, article).findings(),
                    new Amounts(standfirst, article).findings()))
        .flatMap(found -> found)
        .toList();
  }

  private static Worded worded(Standfirst standfirst) {
    return new Worded(
        Stream.of(
                new UnknownNames(standfirst).findings(),
                new Ranks(standfirst).findings(),
                new Kinds(standfirst).findings(),
                Contraries.findings(standfirst),
                new Reversals(standfirst).findings(),
                new Negations(standfirst).findings())
            .flatMap(found -> found)
            .toList());
  }
}
