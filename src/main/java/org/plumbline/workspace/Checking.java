package org.plumbline.workspace;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.check.Checks;
import org.plumbline.check.Recheck;
import org.plumbline.check.across.ArticleDigest;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.FlagOrder;
import org.plumbline.check.scope.Comparisons;
import org.plumbline.edit.Edit;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.ComparedFigure;
import org.plumbline.model.Flag;
import org.plumbline.model.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the flags of a project's articles right, in the background: an article is checked when it
 * was looked through, and again with each edit, by itself and against all others of the project.
 *
 * <p>To be used from the workspace's thread, on which its listeners are told too.
 */
public final class Checking {

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

  /**
   * What was found in an article when it was last checked.
   *
   * @param reviews the decisions as they were
   * @param flags of the article by itself
   * @param figures those that can be compared
   * @param comparisons of the figures with each other
   * @param digest what is compared with other articles
   */
  private record Found(
      List<Review> reviews,
      List<Flag> flags,
      List<BoardFigure> figures,
      Optional<Comparisons> comparisons,
      Optional<ArticleDigest> digest) {

    static Found nothing(List<Review> reviews) {
      return new Found(reviews, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
  }

  private final Workspace workspace;
  private final Suggesting suggesting;
  private final Threads threads;
  private final List<Consumer<ArticleId>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> settingsListeners = new CopyOnWriteArrayList<>();
  private final Map<ArticleId, Found> known = new HashMap<>();
  private final Comparing comparing;
  private CheckSettings settings;

  /** Of the articles that are being checked; whether there was an edit meanwhile. */
  private final Map<ArticleId, Boolean> underWay = new HashMap<>();

  /** The checks of the articles that were opened, which know what need not be done again. */
  private final Map<ArticleId, Recheck> rechecks = new HashMap<>();

  public Checking(Workspace workspace, Suggesting suggesting, Threads threads) {
    this.workspace = workspace;
    this.suggesting = suggesting;
    this.threads = threads;
    this.comparing = new Comparing(threads, this::tell);
    this.settings = workspace.store().checkSettings();
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

  /** Hears that checks may speak more or less loudly than before, in all articles. */
  public void listenToSettings(Runnable listener) {
    settingsListeners.add(listener);
  }

  /** The ids of all checks. */
  public List<String> checks() {
    return Checks.ids();
  }

  /** How loudly each check may speak in this project. */
  public CheckSettings settings() {
    return settings;
  }

  /** Sets how loudly a check may speak, in all articles, at once; nothing is checked again. */
  public void set(String check, CheckSetting setting) {
    if (settings.of(check) != setting) {
      settings = settings.with(check, setting);
      workspace.save(check, setting);
      settingsListeners.forEach(Runnable::run);
    }
  }

  /**
   * What was flagged in an article and its check may say, the gravest first; nothing until it was
   * looked through.
   */
  public List<Flag> flags(ArticleId article) {
    return FlagOrder.inOrder(
        Stream.concat(known(article).flags().stream(), comparing.flags(article).stream())
            .flatMap(flag -> settings.applied(flag).stream()),
        article);
  }

  /** The flags of an article with what was decided, the gravest first. */
  public List<ReviewedFlag> reviewed(ArticleId article) {
    return ReviewedFlag.of(flags(article), this::flags, this::decided);
  }

  /** The decisions in memory, or else those that were read when the article was checked. */
  private List<Review> decided(ArticleId article) {
    return workspace.isLoaded(article)
        ? workspace.items(article).reviews()
        : known(article).reviews();
  }

  private Found known(ArticleId article) {
    return known.getOrDefault(article, Found.nothing(List.of()));
  }

  /** What writes the project as it is now, flags included; it may be used on any thread. */
  public Exporter exporter() {
    return workspace
        .exporter()
        .with(known.keySet().stream().collect(Collectors.toMap(id -> id, this::flags)));
  }

  /** What reports on the project as it is now; it may be used on any thread. */
  public Reporter reporter() {
    return new Reporter(
        workspace.snapshot(),
        known.keySet().stream().collect(Collectors.toMap(id -> id, this::reviewed)),
        workspace.analyst(),
        workspace.clock().instant());
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
    return known(article).figures();
  }

  /** With what a figure of an article was compared, in reading order. */
  public List<ComparedFigure> compared(ArticleId article, AnnotationId figure) {
    return known(article).comparisons().map(all -> all.with(figure)).orElse(List.of());
  }

  private void run(Workspace.Reading now, ReadArticle read, Recheck recheck) {
    List<Review> decided = now.items().reviews();
    Found found =
        checked(now, read)
            .map(article -> found(article, decided, recheck))
            .orElseGet(() -> Found.nothing(decided));
    threads.window().execute(() -> take(now.article().id(), found));
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

  private static Found found(CheckedArticle article, List<Review> reviews, Recheck recheck) {
    try {
      return new Found(
          reviews,
          recheck.flags(article),
          BoardReading.figures(article),
          Checks.comparisons(article),
          Checks.digest(article));
    } catch (RuntimeException failure) {
      // An article that cannot be checked takes nothing from the others, nor from its own work.
      LOG.error("article {} not checked", article.article().id(), failure);
      return Found.nothing(reviews);
    }
  }

  private void take(ArticleId id, Found found) {
    List<Review> before = known(id).reviews();
    known.put(id, found);
    tell(id);
    if (!before.equals(found.reviews())) {
      tellOthers(id);
    }
    comparing.take(id, found.digest());
    if (Boolean.TRUE.equals(underWay.remove(id))) {
      check(id);
    }
  }

  /** Flags that an article shares with others are reviewed for all of them. */
  private void tellOthers(ArticleId id) {
    comparing.flags(id).stream()
        .flatMap(flag -> flag.evidence().stream())
        .map(Flag.Evidence::article)
        .distinct()
        .filter(other -> !other.equals(id))
        .forEach(this::tell);
  }

  private void tell(ArticleId id) {
    listeners.forEach(listener -> listener.accept(id));
  }
}
