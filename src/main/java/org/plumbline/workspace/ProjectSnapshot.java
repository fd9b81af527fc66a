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

  /** How many ids are told to somebody who gave one that there is not. */
  private static final int TOLD = 10;

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

  /** What to say to somebody who names an article that there is not; empty where there is. */
  public Optional<String> missing(String name) {
    List<String> ids = articles.stream().map(ArticleId::value).toList();
    return ids.contains(name)
        ? Optional.empty()
        : Optional.of("no article \"%s\". %s".formatted(name, told(ids)));
  }

  private static String told(List<String> ids) {
    if (ids.isEmpty()) {
      return "The project holds no article.";
    }
    String some = String.join(", ", ids.subList(0, Math.min(TOLD, ids.size())));
    return ids.size() > TOLD
        ? "There are %s, and %d more.".formatted(some, ids.size() - TOLD)
        : "There is %s.".formatted(some);
  }

  public Article article(ArticleId id) {
    return store.article(id);
  }

  public AnnotationSet items(ArticleId id) {
    return Optional.ofNullable(open.get(id)).orElseGet(() -> store.items(id));
  }
}
