package org.plumbline.check.headline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.standfirst.Contradictions;
import org.plumbline.check.standfirst.Finding;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Evidence;
import org.plumbline.model.Flag.Severity;

/** A number, name or event of the headline or standfirst that the text is against. */
public final class HeadlineMismatchCheck implements Check {

  @Override
  public String id() {
    return "headline-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of(Aspect.DETAILS, Aspect.FIGURES);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    List<Flag> ofHeadline = headline(article).toList();
    return Stream.concat(
        ofHeadline.stream(),
        Contradictions.of(article)
            .filter(finding -> ofHeadline.stream().noneMatch(flag -> isTold(finding, flag)))
            .map(finding -> flag(article, finding)));
  }

  /** Where no title is known, the standfirst is the headline as well. */
  private static boolean isTold(Finding finding, Flag flag) {
    return finding
        .places()
        .allMatch(place -> flag.evidence().stream().anyMatch(told -> told.range().overlaps(place)));
  }

  private Stream<Flag> headline(CheckedArticle article) {
    if (isNoHeadline(article.headline().text())) {
      return Stream.empty();
    }
    Story story = Story.of(article);
    return Stream.of(
            new Figures(story).mismatches(),
            new Names(story).mismatches(),
            new Predicates(story).mismatches())
        .flatMap(found -> found)
        .map(mismatch -> flag(story, mismatch));
  }

  /** A question states nothing; what was cut short is the text's first line. */
  private static boolean isNoHeadline(String title) {
    return title.matches("(?s).*(?:[?…]|\\.{3})[\"”’']?\\s*");
  }

  private Flag flag(CheckedArticle article, Finding finding) {
    List<Evidence> evidence = finding.places().map(article::evidence).toList();
    return article.flag(this, finding.severity(), finding.message(), evidence);
  }

  private Flag flag(Story story, Mismatch mismatch) {
    CheckedArticle article = story.article();
    String message =
        (mismatch.what().equals("event")
                ? "The headline says “%s”, the text “%s” of the same."
                : "The headline has “%s”, which the text does not have; it says “%s” instead.")
            .formatted(mismatch.said(), mismatch.against().in(article.body().text()));
    List<Evidence> evidence =
        story.evidence(mismatch.against()).stream().map(article::evidence).toList();
    return article.flag(this, Severity.MEDIUM, message, evidence);
  }
}
