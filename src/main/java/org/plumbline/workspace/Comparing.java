package org.plumbline.workspace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.check.Checks;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.across.Dossier;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;

/**
 * Compares the articles of a project with each other, in the background: all that changed meanwhile
 * are taken together when it is done with those before.
 *
 * <p>To be used from the workspace's thread, on which it is told what changed too.
 */
final class Comparing {

  private final Threads threads;
  private final Consumer<ArticleId> changed;

  /** Used by nothing but the one comparison that is under way. */
  private final Dossier dossier = new Dossier();

  private final Map<ArticleId, Optional<ArticleDigest>> waiting = new LinkedHashMap<>();
  private Map<ArticleId, List<Flag>> flags = Map.of();
  private boolean isUnderWay;

  /**
   * @param changed hears that an article has other flags than before
   */
  Comparing(Threads threads, Consumer<ArticleId> changed) {
    this.threads = threads;
    this.changed = changed;
  }

  /** What was found so far with evidence in an article. */
  List<Flag> flags(ArticleId article) {
    return flags.getOrDefault(article, List.of());
  }

  /**
   * Takes an article as it is now.
   *
   * @param digest empty when it is not, or no longer, to be compared
   */
  void take(ArticleId article, Optional<ArticleDigest> digest) {
    waiting.put(article, digest);
    next();
  }

  private void next() {
    if (isUnderWay || waiting.isEmpty()) {
      return;
    }
    isUnderWay = true;
    Map<ArticleId, Optional<ArticleDigest>> taken = new LinkedHashMap<>(waiting);
    waiting.clear();
    threads.background().execute(() -> run(taken));
  }

  private void run(Map<ArticleId, Optional<ArticleDigest>> taken) {
    taken.forEach(
        (article, digest) -> digest.ifPresentOrElse(dossier::put, () -> dossier.remove(article)));
    Map<ArticleId, List<Flag>> found = Checks.across(dossier);
    threads.window().execute(() -> tell(found));
  }

  private void tell(Map<ArticleId, List<Flag>> found) {
    Map<ArticleId, List<Flag>> before = flags;
    flags = found;
    isUnderWay = false;
    Set<ArticleId> articles = new HashSet<>(before.keySet());
    articles.addAll(found.keySet());
    articles.stream()
        .filter(article -> !flags(article).equals(before.getOrDefault(article, List.of())))
        .forEach(changed);
    next();
  }
}
