package org.plumbline.workspace;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.plumbline.check.Recheck;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the flags of a project's articles right, in the background: an article is checked when it
 * was looked through, and again with each edit.
 *
 * <p>To be used from the workspace's thread, on which its listeners are told too.
 */
public final class Checking {

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

  private final Workspace workspace;
  private final Suggesting suggesting;
  private final Threads threads;
  private final List<Consumer<ArticleId>> listeners = new CopyOnWriteArrayList<>();
  private final Map<ArticleId, List<Flag>> flags = new HashMap<>();
  private final Map<ArticleId, List<Review>> reviews = new HashMap<>();
  private final Map<ArticleId, List<BoardFigure>> figures = new HashMap<>();

  /** Of the articles that are being checked; whether there was an edit meanwhile. */
  private final Map<ArticleId, Boolean> underWay = new HashMap<>();

  /** The checks of the articles that were opened, which know what need not be done again. */
  private final Map<ArticleId, Recheck> rechecks = new HashMap<>();

  public Checking(Workspace workspace, Suggesting suggesting, Threads threads) {
    this.workspace = workspace;
    this.suggesting = suggesting;
    this.threads = threads;
    suggesting.listen(this::check);
    workspace.listen(
        new Workspace.Listener() {
          @Override
          public void performed(Edit edit, AnnotationSet now) {
            check(edit.article());
          }

          @Override
          public void savedStateChanged(SavedState state) {}
        });
  }

  /** Hears that an article has other flags than before. */
  public void listen(Consumer<ArticleId> listener) {
    listeners.add(listener);
  }

  /** What was flagged in an article, the gravest first; nothing until it was looked through. */
  public List<Flag> flags(ArticleId article) {
    return flags.getOrDefault(article, List.of());
  }

  /**
   * The flags of an article with what was decided, the gravest first. The decisions are those in
   * memory, or else those that were read when it was checked.
   */
  public List<ReviewedFlag> reviewed(ArticleId article) {
    return ReviewedFlag.of(
        flags(article),
        workspace.isLoaded(article)
            ? workspace.items(article).reviews()
            : reviews.getOrDefault(article, List.of()));
  }

  /** What writes the project as it is now, flags included; it may be used on any thread. */
  public Exporter exporter() {
    return workspace.exporter().with(flags);
  }

  /** What reports on the project as it is now; it may be used on any thread. */
  public Reporter reporter() {
    Map<ArticleId, List<ReviewedFlag>> reviewed = new HashMap<>();
    flags.keySet().forEach(id -> reviewed.put(id, reviewed(id)));
    return new Reporter(
        workspace.snapshot(), reviewed, workspace.analyst(), workspace.clock().instant());
  }

  private void check(ArticleId id) {
    Optional<ReadArticle> read = suggesting.read(id);
    if (read.isEmpty()) {
      return; // it is checked when it was read
    }
    if (underWay.containsKey(id)) {
      underWay.put(id, true);
      return;
    }
    underWay.put(id, false);
    if (workspace.isLoaded(id)) {
      Recheck recheck = rechecks.computeIfAbsent(id, _ -> new Recheck());
      Workspace.Reading now = new Workspace.Reading(workspace.article(id), workspace.items(id));
      threads.background().execute(() -> run(now, read.get(), recheck));
    } else {
      threads.background().execute(() -> run(workspace.read(id), read.get(), new Recheck()));
    }
  }

  /** The figures of an article that can be compared; none until it was looked through. */
  public List<BoardFigure> figures(ArticleId article) {
    return figures.getOrDefault(article, List.of());
  }

  private void run(Workspace.Reading now, ReadArticle read, Recheck recheck) {
    Optional<CheckedArticle> checked = checked(now, read);
    List<Flag> found = checked.map(article -> found(article, recheck)).orElse(List.of());
    List<BoardFigure> board = checked.map(BoardReading::figures).orElse(List.of());
    threads
        .window()
        .execute(
            () -> {
              reviews.put(now.article().id(), now.items().reviews());
              take(now.article().id(), found, board);
            });
  }

  private Optional<CheckedArticle> checked(Workspace.Reading now, ReadArticle read) {
    // Empty for one that was removed.
    return now.items()
        .details()
        .map(
            details ->
                read.checked(
                    now.article(),
                    details,
                    OpenSuggestions.of(now.items(), read.found(), workspace.analyst())
                        .over(now.items(), EnumSet.allOf(AnnotationKind.class))));
  }

  private static List<Flag> found(CheckedArticle article, Recheck recheck) {
    try {
      return recheck.flags(article);
    } catch (RuntimeException failure) {
      // An article that cannot be checked takes nothing from the others, nor from its own work.
      LOG.error("article {} not checked", article.article().id(), failure);
      return List.of();
    }
  }

  private void take(ArticleId id, List<Flag> found, List<BoardFigure> board) {
    flags.put(id, found);
    figures.put(id, board);
    listeners.forEach(listener -> listener.accept(id));
    if (Boolean.TRUE.equals(underWay.remove(id))) {
      check(id);
    }
  }
}
