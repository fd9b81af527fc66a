package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.check.across.Comparison.Disagreement;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;

/**
 * Articles that are compared with each other. What was found depends on the articles alone, not on
 * how they came. When one changes, only its own comparisons are done anew. To be used by one thread
 * at a time.
 */
public final class Dossier {

  /** The id of the check that this is. */
  public static final String CHECK = "articles-disagree";

  private final Map<ArticleId, ArticleDigest> digests =
      new TreeMap<>(Comparator.comparing(ArticleId::value));

  /** Of two articles each, by the one with the lesser id and then the other. */
  private final Map<ArticleId, Map<ArticleId, List<Disagreement>>> compared = new HashMap<>();

  /** Holds until the terms of an article change. */
  private Optional<Neighbours> neighbours = Optional.empty();

  private Optional<List<Flag>> flags = Optional.empty();

  /** Takes an article in, or in the place of what it was. */
  public void put(ArticleDigest digest) {
    ArticleDigest before = digests.put(digest.article(), digest);
    forget(digest.article());
    if (before == null || !before.terms().equals(digest.terms())) {
      neighbours = Optional.empty();
    }
  }

  public void remove(ArticleId article) {
    if (digests.remove(article) != null) {
      forget(article);
      neighbours = Optional.empty();
    }
  }

  private void forget(ArticleId article) {
    compared.remove(article);
    compared.values().forEach(others -> others.remove(article));
    flags = Optional.empty();
  }

  /** What was found, in the order of the ids of the articles with the first evidence. */
  public List<Flag> flags() {
    List<Flag> found = flags.orElseGet(this::compare);
    flags = Optional.of(found);
    return found;
  }

  /** What was found, under each article that has evidence of it. */
  public Map<ArticleId, List<Flag>> flagsByArticle() {
    Map<ArticleId, List<Flag>> found = new HashMap<>();
    for (Flag flag : flags()) {
      flag.evidence().stream()
          .map(Flag.Evidence::article)
          .distinct()
          .forEach(article -> found.computeIfAbsent(article, _ -> new ArrayList<>()).add(flag));
    }
    return found;
  }

  private List<Flag> compare() {
    Neighbours near = neighbours.orElseGet(() -> new Neighbours(digests.values()));
    neighbours = Optional.of(near);
    List<Disagreement> all = new ArrayList<>();
    for (Neighbours.Pair pair : near.pairs()) {
      all.addAll(
          compared
              .computeIfAbsent(pair.one(), _ -> new HashMap<>())
              .computeIfAbsent(
                  pair.other(), _ -> Comparison.of(digest(pair.one()), digest(pair.other()))));
    }
    Announcement announcement = new Announcement(article -> digest(article).outlet());
    return FlagOrder.numbered(Disagreements.grouped(all, near).stream().map(announcement::of))
        .toList();
  }

  private ArticleDigest digest(ArticleId article) {
    return Optional.ofNullable(digests.get(article)).orElseThrow();
  }
}
