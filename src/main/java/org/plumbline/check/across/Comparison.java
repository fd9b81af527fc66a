package org.plumbline.check.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two articles on one event, read against each other. */
final class Comparison {

  /** Two places that cannot both be right. */
  record Disagreement(Mention one, Mention other) {}

  private final Optional<LocalDate> oneDay;
  private final Optional<LocalDate> otherDay;

  private Comparison(ArticleDigest one, ArticleDigest other) {
    oneDay = one.outlet().publishedOn();
    otherDay = other.outlet().publishedOn();
  }

  /** In what two articles disagree; depends on the two alone. */
  static List<Disagreement> of(ArticleDigest one, ArticleDigest other) {
    Comparison comparison = new Comparison(one, other);
    List<Disagreement> found = new ArrayList<>();
    one.mentions()
        .forEach(
            (key, mentions) -> {
              List<Mention> others = other.mentions().getOrDefault(key, List.of());
              comparison.compare(mentions, others, found);
            });
    return List.copyOf(found);
  }

  private void compare(List<Mention> ones, List<Mention> others, List<Disagreement> found) {
    for (Mention one : ones) {
      for (Mention other : others) {
        if (one.isOfOneWith(other)
            && !one.agreesWith(other)
            && !isUpdate(one, other)
            && !isKnown(one, others)
            && !isKnown(other, ones)
            && !isLeftOpen(one, ones)
            && !isLeftOpen(other, others)) {
          found.add(new Disagreement(one, other));
        }
      }
    }
  }

  /** Whether the other article tells the same somewhere, so that the two do not disagree. */
  private static boolean isKnown(Mention mention, List<Mention> elsewhere) {
    return elsewhere.stream()
        .anyMatch(other -> mention.isOfOneWith(other) && mention.agreesWith(other));
  }

  /** Whether an article itself seems to give several values, so that it tells of several things. */
  private static boolean isLeftOpen(Mention mention, List<Mention> ofArticle) {
    return !mention.isSingular()
        && ofArticle.stream()
            .anyMatch(other -> mention.isOfOneWith(other) && !mention.agreesWith(other));
  }

  private boolean isUpdate(Mention one, Mention other) {
    if (oneDay.isEmpty() || otherDay.isEmpty() || oneDay.equals(otherDay)) {
      return false;
    }
    return oneDay.get().isBefore(otherDay.get()) ? one.mayBecome(other) : other.mayBecome(one);
  }
}
