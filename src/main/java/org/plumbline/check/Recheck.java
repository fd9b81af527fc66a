package org.plumbline.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.Check.Aspect;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Flag;

/**
 * Checks one article again and again while it is worked on: each time only the checks of which
 * something changed that they look at. To be used by one thread at a time.
 */
public final class Recheck {

  /** What a check found, and what it looked at. */
  private record Outcome(List<Object> seen, List<Flag> flags) {}

  private final List<Check> checks;
  private final Map<String, Outcome> outcomes = new HashMap<>();

  /** With all checks. */
  public Recheck() {
    this(Checks.ALL);
  }

  Recheck(List<Check> checks) {
    this.checks = checks;
  }

  /** What all checks find in the article as it is now, the gravest first, then in reading order. */
  public List<Flag> flags(CheckedArticle article) {
    Map<Aspect, Object> aspects = aspects(article);
    return FlagOrder.of(
        checks.stream().flatMap(check -> flags(check, article, aspects)), article.article().id());
  }

  private Stream<Flag> flags(Check check, CheckedArticle article, Map<Aspect, Object> aspects) {
    List<Object> seen = new ArrayList<>();
    seen.add(article.body().parsed());
    seen.add(article.headline().parsed());
    check.aspects().stream().sorted().map(aspects::get).forEach(seen::add);
    Outcome known = outcomes.get(check.id());
    if (known == null || !known.seen().equals(seen)) {
      known = new Outcome(seen, Checks.found(check, article));
      outcomes.put(check.id(), known);
    }
    return known.flags().stream();
  }

  private static Map<Aspect, Object> aspects(CheckedArticle article) {
    Map<Aspect, Object> aspects = new EnumMap<>(Aspect.class);
    aspects.put(Aspect.DETAILS, article.details());
    aspects.put(Aspect.FIGURES, tagged(article, AnnotationKind.FIGURE));
    aspects.put(Aspect.SOURCES, tagged(article, AnnotationKind.SOURCE));
    aspects.put(Aspect.CLAIMS, tagged(article, AnnotationKind.CLAIM));
    aspects.put(Aspect.RELATIONS, article.body().items().relations());
    return aspects;
  }

  private static List<Annotation> tagged(CheckedArticle article, AnnotationKind kind) {
    return Stream.of(article.body(), article.headline())
        .map(CheckedText::items)
        .flatMap(items -> items.annotations().stream())
        .filter(annotation -> annotation.kind() == kind)
        .toList();
  }
}
