package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds articles on one event by the terms that they share: the cosine of their terms, each weighed
 * by how rare it is among all articles, names more than other words. Only articles that share a
 * term that is not common are looked at at all.
 */
final class TermIndex {

  private static final double NAME = 1.5;

  /** A few articles tell little of how rare a term is: as if this many more did not have it. */
  private static final int SMOOTHING = 20;

  /** What stands in this many articles, and in this share of them, tells nothing. */
  private static final int COMMON = 100;

  private static final double COMMON_SHARE = 0.05;

  /**
   * Least cosine of articles on one event. News on two like events of one kind, place and people
   * mostly stays below it.
   */
  private static final double NEAR = 0.15;

  private final List<ArticleDigest> articles;
  private final Map<String, List<Integer>> names = new HashMap<>();
  private final Map<String, List<Integer>> words = new HashMap<>();
  private final double[] lengths;

  /**
   * @param articles in an order that is the same whatever order they came in
   */
  TermIndex(List<ArticleDigest> articles) {
    this.articles = articles;
    for (int at = 0; at < articles.size(); at++) {
      post(at, articles.get(at).terms().names(), names);
      post(at, articles.get(at).terms().words(), words);
    }
    this.lengths = new double[articles.size()];
    addSquares(names, NAME);
    addSquares(words, 1);
  }

  private static void post(int article, List<String> terms, Map<String, List<Integer>> postings) {
    terms.forEach(term -> postings.computeIfAbsent(term, _ -> new ArrayList<>()).add(article));
  }

  private void addSquares(Map<String, List<Integer>> postings, double weight) {
    // In the order of the terms: sums of fractions depend on it.
    postings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .forEach(
            found -> {
              double square = square(found.size(), weight);
              found.forEach(article -> lengths[article] += square);
            });
  }

  private double square(int found, double weight) {
    double rarity = weight * Math.log((articles.size() + SMOOTHING) / (found + SMOOTHING / 10.0));
    return rarity * rarity;
  }

  /** Tells all pairs of articles on one event, each once and in the order of the articles. */
  void forEachNear(BiConsumer<ArticleDigest, ArticleDigest> pairs) {
    double[] shared = new double[articles.size()];
    for (int at = 0; at < articles.size(); at++) {
      BitSet touched = new BitSet(at);
      addShared(at, articles.get(at).terms().names(), names, NAME, shared, touched);
      addShared(at, articles.get(at).terms().words(), words, 1, shared, touched);
      int article = at;
      touched.stream()
          .forEach(
              other -> {
                if (shared[other] >= NEAR * Math.sqrt(lengths[article] * lengths[other])) {
                  pairs.accept(articles.get(other), articles.get(article));
                }
                shared[other] = 0;
              });
    }
  }

  private void addShared(
      int at,
      List<String> terms,
      Map<String, List<Integer>> postings,
      double weight,
      double[] shared,
      BitSet touched) {
    double most = Math.max(COMMON, COMMON_SHARE * articles.size());
    for (String term : terms) {
      List<Integer> found = postings.getOrDefault(term, List.of());
      double square = square(found.size(), weight);
      for (int i = 0; found.size() <= most && i < found.size() && found.get(i) < at; i++) {
        shared[found.get(i)] += square;
        touched.set(found.get(i));
      }
    }
  }
}
