package org.plumbline.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.store.ProjectStore;

/** A project as it was at one moment, to be read from any thread while the analyst works on. */
public final class ProjectSnapshot {

  private final ProjectStore store;
  private final List<ArticleId> articles;
  private final Map<ArticleId, AnnotationSet> open;

  /**
   * @param open the items of articles that may be ahead of the store
   */
  ProjectSnapshot(
      ProjectStore store, List<ArticleId> articles, Map<ArticleId, AnnotationSet> open) {
    this.store = store;
    this.articles = List.copyOf(articles);
    this.open = Map.copyOf(open);
  }

  /** A project as it is stored. */
  public static ProjectSnapshot of(ProjectStore store) {
    List<ArticleId> ids = store.articles().stream().map(summary -> summary.details().id()).toList();
    return new ProjectSnapshot(store, ids, Map.of());
  }

  /** The articles, in the order in which they came. */
  public List<ArticleId> articles() {
    return articles;
  }

  public boolean has(ArticleId id) {
    return articles.contains(id);
  }

  public Article article(ArticleId id) {
    return store.article(id);
  }

  public AnnotationSet items(ArticleId id) {
    return Optional.ofNullable(open.get(id)).orElseGet(() -> store.items(id));
  }
}
