package org.plumbline.check.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Latest;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ComparedFigure;

/** The figures of an article that are of like things, each held against each. */
public final class Comparisons {

  /** So that a table of a thousand numbers is compared within bounds. */
  private static final int MOST_OF_ONE_MEASURE = 80;

  private final CheckedArticle article;
  private final List<Comparison> all;

  private Comparisons(CheckedArticle article, List<Comparison> all) {
    this.article = article;
    this.all = List.copyOf(all);
  }

  /** Of a text, as it was last annotated: the check asks for them, and then the inspector. */
  private record Kept(Latest<CheckedArticle, Comparisons> latest) {}

  /** Compares the figures of an article. */
  public static Comparisons of(CheckedArticle article) {
    return article
        .body()
        .parsed()
        .view(Kept.class, _ -> new Kept(new Latest<>()))
        .latest()
        .of(article, Comparisons::compared);
  }

  private static Comparisons compared(CheckedArticle article) {
    Map<String, List<Scope>> byMeasure = new LinkedHashMap<>();
    Scopes.of(article)
        .forEach(scope -> byMeasure.computeIfAbsent(key(scope), _ -> new ArrayList<>()).add(scope));
    List<Comparison> all = new ArrayList<>();
    byMeasure.values().forEach(scopes -> compare(scopes, all));
    return new Comparisons(article, all);
  }

  private static String key(Scope scope) {
    Thing thing = scope.thing();
    return thing.isAmount() ? thing.measure() : thing.name();
  }

  private static void compare(List<Scope> scopes, List<Comparison> all) {
    for (int at = 1; at < Math.min(scopes.size(), MOST_OF_ONE_MEASURE); at++) {
      Scope second = scopes.get(at);
      boolean isOnly =
          scopes.subList(0, at).stream()
                  .filter(first -> first.thing().isSame(second.thing()))
                  .count()
              == 1;
      List<Comparison> found =
          scopes.subList(0, at).stream()
              .filter(first -> first.thing().isLike(second.thing()))
              .map(first -> Comparison.of(first, second, isOnly))
              .toList();
      boolean isToldBefore =
          second.isResumed() && found.stream().anyMatch(Comparison::isOfOneValue);
      found.stream()
          .map(comparison -> isToldBefore ? comparison.toldBefore() : comparison)
          .forEach(all::add);
    }
  }

  /** In reading order of the second of each two. */
  List<Comparison> all() {
    return all;
  }

  /** With what a figure was compared, in reading order. */
  public List<ComparedFigure> with(AnnotationId figure) {
    return all.stream()
        .flatMap(
            comparison ->
                comparison
                    .besides(figure)
                    .map(other -> new ComparedFigure(article.evidence(other), comparison.verdict()))
                    .stream())
        .sorted(Comparator.comparing(compared -> compared.other().range()))
        .toList();
  }
}
