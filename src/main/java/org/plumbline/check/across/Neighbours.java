package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.ArticleId;

/** Which articles are on one event. */
final class Neighbours {

  /** Two articles, the one with the lesser id first. */
  record Pair(ArticleId one, ArticleId other) {

    private static Pair of(ArticleId one, ArticleId other) {
      return one.value().compareTo(other.value()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Pair> known = new HashSet<>();

  /**
   * @param digests in the order of their articles' ids
   */
  Neighbours(Collection<ArticleDigest> digests) {
    new TermIndex(List.copyOf(digests))
        .forEachNear((one, other) -> pairs.add(Pair.of(one.article(), other.article())));
    known.addAll(pairs);
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Whether two articles are on one event, as an article is with itself. */
  boolean areNear(ArticleId one, ArticleId other) {
    return one.equals(other) || known.contains(Pair.of(one, other));
  }
}
