package org.plumbline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.ItemId;

/**
 * A store whose disk can be full.
 *
 * @param store what keeps the rest
 * @param isFull whether edits are refused
 */
public record FailingStore(ProjectStore store, AtomicBoolean isFull) implements ProjectStore {

  private void requireRoom() {
    if (isFull.get()) {
      throw new StoreFailure(
          Fault.of(Fault.Kind.NO_ROOM, Path.of("desk.plumbline")), new IllegalStateException());
    }
  }

  @Override
  public void append(Edit edit) {
    requireRoom();
    store.append(edit);
  }

  @Override
  public void add(Article article, Edit first) {
    requireRoom();
    store.add(article, first);
  }

  @Override
  public List<ArticleSummary> articles() {
    return store.articles();
  }

  @Override
  public Article article(ArticleId id) {
    return store.article(id);
  }

  @Override
  public boolean has(ArticleId id) {
    return store.has(id);
  }

  @Override
  public AnnotationSet items(ArticleId id) {
    return store.items(id);
  }

  @Override
  public Optional<ArticleId> articleWithText(String text) {
    return store.articleWithText(text);
  }

  @Override
  public Optional<Edit> edit(EditId id) {
    return store.edit(id);
  }

  @Override
  public List<History.Entry> journal(AnalystId by) {
    return store.journal(by);
  }

  @Override
  public List<Revision> revisions(ArticleId article, ItemId item) {
    return store.revisions(article, item);
  }

  @Override
  public void close() {
    store.close();
  }
}
