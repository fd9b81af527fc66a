package org.plumbline.workspace;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.plumbline.check.Recheck;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
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

  private void run(Workspace.Reading now, ReadArticle read, Recheck recheck) {
    List<Flag> found = found(now, read, recheck);
    threads.window().execute(() -> take(now.article().id(), found));
  }

  private List<Flag> found(Workspace.Reading now, ReadArticle read, Recheck recheck) {
    Article article = now.article();
    Optional<ArticleDetails> details = now.items().details();
    if (details.isEmpty()) {
      return List.of(); // it was removed
    }
    try {
      AnnotationSet items =
          OpenSuggestions.of(now.items(), read.found(), workspace.analyst())
              .over(now.items(), EnumSet.allOf(AnnotationKind.class));
      return recheck.flags(read.checked(article, details.get(), items));
    } catch (RuntimeException failure) {
      // An article that cannot be checked takes nothing from the others, nor from its own work.
      LOG.error("article {} not checked", article.id(), failure);
      return List.of();
    }
  }

  private void take(ArticleId id, List<Flag> found) {
    flags.put(id, found);
    listeners.forEach(listener -> listener.accept(id));
    if (Boolean.TRUE.equals(underWay.remove(id))) {
      check(id);
    }
  }
}
