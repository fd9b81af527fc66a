package org.plumbline.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.ItemId;
import org.plumbline.store.ProjectStore;
import org.plumbline.store.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One analyst's session with one project, and the one gate through which anything in it changes. An
 * edit takes effect at once, is told to all listeners, and is on its way to the disk; {@link
 * SavedState} tells when it got there.
 *
 * <p>To be used from one thread. What was opened stays in memory until the workspace is closed.
 */
public final class Workspace implements AutoCloseable {

  /** Hears of what happens in a workspace, on the workspace's thread. */
  public interface Listener {

    /**
     * An edit took effect; {@code now} is the article's set after it. A listener may not perform
     * another edit.
     */
    void performed(Edit edit, AnnotationSet now);

    void savedStateChanged(SavedState state);
  }

  private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

  private final ProjectStore store;
  private final AnalystId analyst;
  private final InstantSource clock;
  private final Ids ids;
  private final Saver saver;
  private final Executor window;

  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, AnnotationSet> sets = new HashMap<>();

  /** In the order in which the articles came; one that was removed keeps its place. */
  private final Map<ArticleId, Optional<ArticleSummary>> summaries = new LinkedHashMap<>();

  private final Map<EditId, Edit> edits = new HashMap<>();
  private final History history = new History();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private SavedState savedState = new SavedState.Saved();
  private boolean isTelling;

  /**
   * @param store the project; this workspace closes it
   * @param analyst who works
   * @param clock what time it is
   */
  public Workspace(
      ProjectStore store, AnalystId analyst, InstantSource clock, Ids ids, Threads threads) {
    this.store = store;
    this.analyst = analyst;
    this.clock = clock;
    this.ids = ids;
    this.window = threads.window();
    this.saver = new Saver(store, threads, this::tellSavedState);
    store
        .articles()
        .forEach(summary -> summaries.put(summary.details().id(), Optional.of(summary)));
    store.journal(analyst).forEach(history::record);
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  public AnalystId analyst() {
    return analyst;
  }

  Ids ids() {
    return ids;
  }

  InstantSource clock() {
    return clock;
  }

  ProjectStore store() {
    return store;
  }

  /** The articles of the project, in the order in which they came. */
  public List<ArticleSummary> articles() {
    return summaries.values().stream().flatMap(Optional::stream).toList();
  }

  /** The text of an article, which never changes. */
  public Article article(ArticleId id) {
    return articles.computeIfAbsent(id, store::article);
  }

  /** What is said about an article now. */
  public AnnotationSet items(ArticleId id) {
    return sets.computeIfAbsent(id, store::items);
  }

  /** An article as it was read, to be kept in memory. */
  public record Reading(Article article, AnnotationSet items) {}

  /** Whether an article and its items are in memory, so that nothing has to be read. */
  public boolean isLoaded(ArticleId id) {
    return articles.containsKey(id) && sets.containsKey(id);
  }

  /** Reads an article and its items; this alone may be called from any thread. */
  public Reading read(ArticleId id) {
    return new Reading(store.article(id), store.items(id));
  }

  /** Keeps what was read, unless the article was loaded, and perhaps changed, meanwhile. */
  public void keep(Reading reading) {
    ArticleId id = reading.article().id();
    articles.putIfAbsent(id, reading.article());
    sets.putIfAbsent(id, reading.items());
  }

  /**
   * What writes the project as it is now; it may be used on any thread, while the analyst works on.
   */
  public Exporter exporter() {
    return new Exporter(snapshot(), clock);
  }

  /** The project as it is now. */
  ProjectSnapshot snapshot() {
    List<ArticleId> ids = articles().stream().map(summary -> summary.details().id()).toList();
    return new ProjectSnapshot(store, ids, sets);
  }

  /**
   * What became of an item, the oldest revision first. Edits that are still on their way to the
   * disk are not told.
   */
  public List<Revision> revisions(ArticleId article, ItemId item) {
    try {
      return store.revisions(article, item);
    } catch (StoreFailure failure) {
      // Only the history is missing; work goes on, and saving tells of a disk that fails.
      LOG.warn("history not read", failure);
      return List.of();
    }
  }

  /**
   * Performs a new edit.
   *
   * @throws org.plumbline.edit.EditConflict when an item is not what a change takes it to be;
   *     nothing is done
   * @throws IllegalArgumentException when a relation would lose an end, a place is not in the text
   *     or inside a character, or a disk cannot keep what was written (a NUL, half a surrogate
   *     pair); nothing is done
   * @throws IllegalStateException when called while another edit is being told to listeners
   */
  public void perform(ArticleId article, EditLabel label, List<Change> changes) {
    perform(
        new Edit(ids.edit(), article, analyst, clock.instant(), label, Optional.empty(), changes));
  }

  private void perform(Edit edit) {
    requireIdle();
    requireKeepable(edit);
    AnnotationSet now = edit.appliedTo(items(edit.article()));
    takeEffect(edit, now);
    tell(
        () -> {
          saver.save(disk -> disk.append(edit));
          listeners.forEach(listener -> listener.performed(edit, now));
        });
  }

  private void requireIdle() {
    if (isTelling) {
      throw new IllegalStateException("an edit cannot be performed while another one is");
    }
  }

  private void takeEffect(Edit edit, AnnotationSet now) {
    sets.put(edit.article(), now);
    edits.put(edit.id(), edit);
    history.record(History.Entry.of(edit));
    summaries.put(edit.article(), now.details().map(details -> summary(details, now)));
  }

  private void tell(Runnable news) {
    isTelling = true;
    try {
      news.run();
    } finally {
      isTelling = false;
    }
  }

  private void requireKeepable(Edit edit) {
    Keepable keepable = new Keepable(article(edit.article()).text());
    edit.changes().forEach(change -> change.after().ifPresent(keepable::require));
  }

  private static ArticleSummary summary(ArticleDetails details, AnnotationSet now) {
    Map<AnnotationKind, Integer> accepted = new EnumMap<>(AnnotationKind.class);
    now.annotations().stream()
        .filter(annotation -> annotation.status() == Annotation.Status.ACCEPTED)
        .forEach(annotation -> accepted.merge(annotation.kind(), 1, Integer::sum));
    return new ArticleSummary(details, accepted);
  }

  /** What the next undo would take back. */
  public Optional<EditLabel> nextUndo() {
    return history.nextUndo().map(History.Entry::label);
  }

  /** What the next redo would bring back. */
  public Optional<EditLabel> nextRedo() {
    return history.nextRedo().map(History.Entry::label);
  }

  /** Takes back the analyst's last edit, in whichever article it was; gives the edit that did. */
  public Optional<Edit> undo() {
    return history.nextUndo().map(this::invert);
  }

  /** Brings back what the last undo took; gives the edit that did. */
  public Optional<Edit> redo() {
    return history.nextRedo().map(this::invert);
  }

  private Edit invert(History.Entry entry) {
    Edit edit = edits.computeIfAbsent(entry.id(), id -> store.edit(id).orElseThrow());
    Edit inverse = edit.inverted(ids.edit(), analyst, clock.instant());
    perform(inverse);
    return inverse;
  }

  /** Saves how loudly a check may speak from now on: no edit, since it is about no article. */
  void save(String check, CheckSetting setting) {
    Instant now = clock.instant();
    saver.save(disk -> disk.set(check, setting, analyst, now));
  }

  /** Tries again to save what the disk refused. */
  public void retrySaving() {
    saver.retry();
  }

  /** Whether all edits are durable. */
  public SavedState savedState() {
    return savedState;
  }

  private void tellSavedState(SavedState state) {
    savedState = state;
    listeners.forEach(listener -> listener.savedStateChanged(state));
  }

  /**
   * Takes an article into the project with its first items, as one edit that can be undone. A new
   * article is durable when this returns; one that comes back is saved like any edit. The workspace
   * hears of it on its own thread. May be called from any thread.
   *
   * @throws org.plumbline.store.StoreFailure when the disk refuses; nothing is kept
   */
  void admit(Article article, List<Change> changes) {
    Edit first =
        new Edit(
            ids.edit(),
            article.id(),
            analyst,
            clock.instant(),
            EditLabel.IMPORT_ARTICLE,
            Optional.empty(),
            changes);
    if (store.has(article.id())) {
      // It was removed, perhaps a moment ago: the edit must take its turn behind that one.
      window.execute(() -> perform(first));
      return;
    }
    store.add(article, first);
    window.execute(
        () -> {
          AnnotationSet now = first.appliedTo(AnnotationSet.EMPTY);
          articles.put(article.id(), article);
          takeEffect(first, now);
          tell(() -> listeners.forEach(listener -> listener.performed(first, now)));
        });
  }

  @Override
  public void close() {
    store.close();
  }
}
