package org.plumbline.model;

import java.util.Map;

/**
 * An article as a list shows it, without its text.
 *
 * @param details its title and so on
 * @param accepted how many accepted annotations of each kind it has; kinds without any are left out
 */
public record ArticleSummary(ArticleDetails details, Map<AnnotationKind, Integer> accepted) {

  public ArticleSummary {
    accepted = Map.copyOf(accepted);
  }

  /** How many accepted annotations of a kind the article has. */
  public int count(AnnotationKind kind) {
    return accepted.getOrDefault(kind, 0);
  }

  /** Whether anything was annotated yet. */
  public boolean isStarted() {
    return !accepted.isEmpty();
  }
}
