package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.Flag.Evidence;
import org.plumbline.model.FlagId;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Reviews;
import org.plumbline.workspace.Workspace;

/** The queue of flags, and the one under review. */
public final class FlagsViewModel {

  private final Workspace workspace;
  private final Checking checking;
  private final WorkbenchViewModel workbench;
  private final ReviewViewModel review;
  private final ChecksViewModel settings;

  /** What was flagged in each article that was checked. */
  private final Map<ArticleId, List<FlagRow>> flagged = new HashMap<>();

  private final ObservableList<FlagRow> rows = FXCollections.observableArrayList();
  private final ObservableList<FlagRow> readOnlyRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObjectProperty<FlagFilter> filter = new SimpleObjectProperty<>(FlagFilter.ARTICLE);
  private final ReadOnlyObjectWrapper<Optional<FlagRow>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<FlagRow>> inArticle =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<FlagProgress> progress =
      new ReadOnlyObjectWrapper<>(FlagProgress.NONE);
  private final ReadOnlyObjectWrapper<Map<ArticleId, FlagProgress>> articles =
      new ReadOnlyObjectWrapper<>(Map.of());

  /** The flag that was under review last: the queue goes on from there. */
  private Optional<FlagRow> left = Optional.empty();

  FlagsViewModel(
      Workspace workspace, Checking checking, Reviews reviews, WorkbenchViewModel workbench) {
    this.workspace = workspace;
    this.checking = checking;
    this.workbench = workbench;
    this.review = new ReviewViewModel(this, reviews);
    this.settings = new ChecksViewModel(checking, review::commitNote);
    checking.listen(this::follow);
    checking.listenToSettings(this::followAll);
    filter.subscribe(() -> list());
    workbench.articleProperty().subscribe(() -> list());
    workbench.selected().subscribe(selected -> leaveFor(selected));
  }

  /** What the analyst decides on the flag under review. */
  public ReviewViewModel review() {
    return review;
  }

  /** How loudly the checks may speak that flag. */
  public ChecksViewModel settings() {
    return settings;
  }

  /** The flags that the filter lets through, in the order in which they are to be reviewed. */
  public ObservableList<FlagRow> rows() {
    return readOnlyRows;
  }

  public ObjectProperty<FlagFilter> filterProperty() {
    return filter;
  }

  /** The flag under review. */
  public ReadOnlyObjectProperty<Optional<FlagRow>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** How far the review of the open article is, or of the project, whatever else is filtered. */
  public ReadOnlyObjectProperty<FlagProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The flags of the open article, whatever is filtered. */
  public ReadOnlyObjectProperty<List<FlagRow>> inArticleProperty() {
    return inArticle.getReadOnlyProperty();
  }

  /** How far the review of each article is that was checked. */
  public ReadOnlyObjectProperty<Map<ArticleId, FlagProgress>> articlesProperty() {
    return articles.getReadOnlyProperty();
  }

  /** How far the review of an article is. */
  public FlagProgress progressOf(ArticleId article) {
    return articles.get().getOrDefault(article, FlagProgress.NONE);
  }

  /** The ids of the checks that flagged something that could be listed. */
  public List<String> checks() {
    return among().map(row -> row.flag().check()).distinct().sorted().toList();
  }

  private void follow(ArticleId article) {
    List<FlagRow> before = flagged.getOrDefault(article, List.of());
    List<FlagRow> now = rowsOf(article);
    if (!before.equals(now) || !articles.get().containsKey(article)) {
      flagged.put(article, now);
      Map<ArticleId, FlagProgress> each = new HashMap<>(articles.get());
      each.put(article, FlagProgress.of(now));
      articles.set(Map.copyOf(each));
      list();
    }
  }

  private void followAll() {
    flagged.replaceAll((article, _) -> rowsOf(article));
    Map<ArticleId, FlagProgress> each = new HashMap<>();
    flagged.forEach((article, now) -> each.put(article, FlagProgress.of(now)));
    articles.set(Map.copyOf(each));
    list();
  }

  private List<FlagRow> rowsOf(ArticleId article) {
    String title = title(article);
    return checking.reviewed(article).stream()
        .map(flag -> new FlagRow(article, title, flag))
        .toList();
  }

  private void list() {
    List<FlagRow> all = among().toList();
    List<FlagRow> shown = all.stream().filter(filter.get()::admits).toList();
    if (!rows.equals(shown)) {
      rows.setAll(shown);
    }
    progress.set(FlagProgress.of(all));
    inArticle.set(open().toList());
    // What is under review stays, with what was decided, though the filter lets it through no more.
    current.set(current.get().flatMap(this::now));
  }

  private Stream<FlagRow> open() {
    return workbench.article().stream()
        .flatMap(article -> flagged.getOrDefault(article.article().id(), List.of()).stream());
  }

  /**
   * Of the whole project the gravest come first, whichever article they are in; one that articles
   * share comes once.
   */
  private Stream<FlagRow> among() {
    return filter.get().isWholeProject()
        ? workspace.articles().stream()
            .flatMap(article -> flagged.getOrDefault(article.details().id(), List.of()).stream())
            .filter(FlagRow::isAtHome)
            .sorted(Comparator.comparing(row -> row.flag().severity()))
        : open();
  }

  private Optional<FlagRow> now(FlagRow row) {
    return flagged.getOrDefault(row.article(), List.of()).stream()
        .filter(row::isSameAs)
        .findFirst();
  }

  public boolean isCurrent(FlagRow row) {
    return current.get().filter(row::isSameAs).isPresent();
  }

  /** Puts a flag under review; its article opens. */
  public void select(FlagRow row) {
    review.commitNote();
    workbench.open(row.article());
    workbench.article().ifPresent(open -> open.select(Optional.empty()));
    current.set(now(row));
  }

  /** Puts a flag of an article under review, if it is still there. */
  void select(ArticleId article, FlagId flag) {
    flagged.getOrDefault(article, List.of()).stream()
        .filter(row -> row.flag().id().equals(flag))
        .findFirst()
        .ifPresent(this::select);
  }

  /** Leaves the flag under review; the next step through the queue comes back to it. */
  public void leave() {
    review.commitNote();
    if (current.get().isPresent()) {
      left = current.get();
      current.set(Optional.empty());
    }
  }

  /** What an analyst selects is what the next key is meant for: an annotation or a flag. */
  private void leaveFor(Optional<AnnotationId> selected) {
    if (selected.isPresent()) {
      leave();
    }
  }

  /** Goes to the next flag; after the last one, to the first. */
  public void next() {
    step(1);
  }

  /** Goes to the flag before; before the first one, to the last. */
  public void previous() {
    step(-1);
  }

  private void step(int direction) {
    if (!rows.isEmpty()) {
      int last = current.get().flatMap(this::placeInQueue).orElse(-1);
      int next =
          last >= 0
              ? last + direction
              : left.flatMap(this::placeInQueue).orElse(direction > 0 ? 0 : rows.size() - 1);
      select(rows.get(Math.floorMod(next, rows.size())));
    }
  }

  /** Where in the queue a flag is, from 0, if the filter lets it through. */
  public Optional<Integer> placeInQueue(FlagRow row) {
    return IntStream.range(0, rows.size())
        .filter(at -> rows.get(at).isSameAs(row))
        .boxed()
        .findFirst();
  }

  /** The next flag further down that nobody has decided on, or else the first one further up. */
  Optional<FlagRow> nextOpen(FlagRow from) {
    int at = placeInQueue(from).orElse(-1);
    List<FlagRow> others = new ArrayList<>(rows.subList(at + 1, rows.size()));
    others.addAll(rows.subList(0, Math.max(at, 0)));
    return others.stream().filter(FlagRow::isOpen).findFirst();
  }

  /** The places that a flag points at, with the words around them. */
  public List<FlagPlace> places(FlagRow row) {
    List<List<Evidence>> near = new ArrayList<>();
    for (Evidence evidence : row.flag().evidence()) {
      boolean isNear =
          !near.isEmpty()
              && FlagPlace.isNear(
                  near.getLast().getLast(), evidence, workspace.article(evidence.article()));
      if (!isNear) {
        near.add(new ArrayList<>());
      }
      near.getLast().add(evidence);
    }
    return near.stream().map(evidence -> place(evidence, row)).toList();
  }

  private FlagPlace place(List<Evidence> evidence, FlagRow row) {
    ArticleId article = evidence.getFirst().article();
    return FlagPlace.of(
        evidence,
        workspace.article(article),
        article.equals(row.article()) ? Optional.empty() : Optional.of(title(article)));
  }

  /** Goes to a place that a flag points at, be it in another article. */
  public void show(FlagPlace place) {
    workbench.open(place.article(), article -> article.goTo(place.range()));
  }

  private String title(ArticleId article) {
    return workspace.articles().stream()
        .map(ArticleSummary::details)
        .filter(details -> details.id().equals(article))
        .map(ArticleDetails::title)
        .findFirst()
        .orElse(article.value());
  }
}
