package org.plumbline.check.scope;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One quantity that has two values which cannot both be right. */
public final class ConflictingFiguresCheck implements Check {

  /** Its name in exports and settings. */
  public static final String ID = "conflicting-figures";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Aspect> aspects() {
    return EnumSet.of(Aspect.FIGURES, Aspect.DETAILS);
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return Comparisons.of(article).all().stream()
        .filter(comparison -> comparison.verdict().severity().isPresent())
        .collect(
            Collectors.groupingBy(
                comparison -> comparison.second().figure().annotation().id(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(comparisons -> flag(article, gravest(comparisons)));
  }

  /**
   * A figure that disagrees with several before it is flagged once, beside the first of those with
   * which it disagrees most gravely: ten values of one quantity are nine leads and not 45.
   */
  private static Comparison gravest(List<Comparison> comparisons) {
    return comparisons.stream()
        .min(Comparator.comparing(ConflictingFiguresCheck::severity))
        .orElseThrow();
  }

  private static Severity severity(Comparison comparison) {
    return comparison.verdict().severity().orElseThrow();
  }

  private Flag flag(CheckedArticle article, Comparison comparison) {
    Severity severity = severity(comparison);
    String first = Wording.capital(Wording.of(comparison.first()));
    String second = Wording.of(comparison.second());
    String message =
        severity == Severity.LOW
            ? "%s, or %s: the sources disagree.".formatted(first, second)
            : "%s, but elsewhere %s, of what seems to be the same.".formatted(first, second);
    return article.flag(
        this,
        severity,
        message,
        List.of(
            article.evidence(comparison.first().figure()),
            article.evidence(comparison.second().figure())));
  }
}
