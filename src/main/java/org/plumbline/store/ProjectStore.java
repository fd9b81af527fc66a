package org.plumbline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.ItemId;

/**
 * The texts of a project and the journal of all edits.
 *
 * <p>When {@link #add} or {@link #append} returns, the edit is on the disk. When it throws, nothing
 * of the edit is kept, the store can still be used, and the same edit can be tried again: an edit
 * that turns out to be stored already is not stored twice.
 *
 * <p>Every method blocks, throws {@link StoreFailure} when the disk or the database fails, and may
 * be called from any thread; one call runs at a time.
 */
public interface ProjectStore extends AutoCloseable {

  /** The articles that are part of the project now, in the order in which they were added. */
  List<ArticleSummary> articles();

  /**
   * An article, whether or not it is still part of the project.
   *
   * @throws IllegalArgumentException when no such article was ever added
   */
  Article article(ArticleId id);

  /** Whether an article of this id was ever added, even if it was removed. */
  boolean has(ArticleId id);

  /** What is said about an article now; empty for one that is unknown or was removed. */
  AnnotationSet items(ArticleId id);

  /** The article with exactly this text, even if it was removed; the first, if there are more. */
  Optional<ArticleId> articleWithText(String text);

  /**
   * Adds an article and its first edit, both or neither.
   *
   * @throws IllegalArgumentException when the id is taken, the edit is of another article, or a
   *     text cannot be kept (see {@link #append})
   * @throws org.plumbline.edit.EditConflict as {@link #append}
   */
  void add(Article article, Edit first);

  /**
   * Applies an edit to what is stored.
   *
   * @throws org.plumbline.edit.EditConflict when an item is not what the edit takes it to be
   * @throws IllegalArgumentException when the article is unknown, a relation would be left without
   *     its ends, another edit has this id, the reverted edit is unknown, or some text holds a NUL
   *     or half a surrogate pair, which no database keeps
   */
  void append(Edit edit);

  /** An edit of the journal, exactly as it was appended. */
  Optional<Edit> edit(EditId id);

  /** What an analyst did, in order: enough to tell what can be undone. */
  List<History.Entry> journal(AnalystId by);

  /** What became of one item over time, the oldest first. */
  List<Revision> revisions(ArticleId article, ItemId item);

  /** How loudly each check may speak in this project. */
  CheckSettings checkSettings();

  /**
   * Sets how loudly a check may speak. What was set before stays in the journal of settings.
   *
   * @param check its id
   * @throws IllegalArgumentException when the id or the name cannot be kept (see {@link #append})
   */
  void set(String check, CheckSetting setting, AnalystId by, Instant at);

  @Override
  void close();
}
