package org.plumbline.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.FlagId;
import org.plumbline.model.ItemId;
import org.plumbline.viewmodel.Notice.Message;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Reviews;
import org.plumbline.workspace.Suggesting;
import org.plumbline.workspace.Threads;
import org.plumbline.workspace.Workspace;

/** The window: the project's articles, the one that is open, and what concerns them all. */
public final class WorkbenchViewModel {

  private final Workspace workspace;
  private final String project;
  private final Tasks tasks;
  private final Transfers transfers;
  private final FindViewModel find = new FindViewModel();
  private final Drafts drafts = new Drafts();
  private final Suggesting suggesting;
  private final SuggestionSwitch suggestionSwitch = new SuggestionSwitch();
  private final FlagsViewModel flags;
  private final ComparedViewModel compared;
  private final BoardViewModel board;

  private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
  private final ObservableList<ArticleSummary> readOnlyArticles =
      FXCollections.unmodifiableObservableList(articles);
  private final ReadOnlyObjectWrapper<Optional<ArticleViewModel>> article =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<SavedState> savedState =
      new ReadOnlyObjectWrapper<>(new SavedState.Saved());
  private final ReadOnlyObjectWrapper<Optional<EditLabel>> nextUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditLabel>> nextRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The article that was asked for last. */
  private Optional<ArticleId> wanted = Optional.empty();

  /**
   * @param project the project's name, as the header shows it
   * @param suggesting what finds suggestions in the workspace's articles
   * @param checking what flags inconsistencies in them
   */
  public WorkbenchViewModel(
      Workspace workspace,
      String project,
      Threads threads,
      Suggesting suggesting,
      Checking checking) {
    this.workspace = workspace;
    this.suggesting = suggesting;
    this.project = project;
    this.tasks =
        new Tasks(
            threads,
            failure -> tell(Notice.of(Message.TASK_FAILED, String.valueOf(failure.getMessage()))));
    this.transfers = new Transfers(workspace, checking, tasks, this::tell, this::open);
    workspace.listen(
        new Workspace.Listener() {
          @Override
          public void performed(Edit edit, AnnotationSet now) {
            follow(edit);
          }

          @Override
          public void savedStateChanged(SavedState state) {
            savedState.set(state);
            if (state instanceof SavedState.Saved) {
              article().ifPresent(ArticleViewModel::followHistory);
            }
          }
        });
    articles.setAll(workspace.articles());
    followHistory();
    flags = new FlagsViewModel(workspace, checking, new Reviews(workspace), this);
    compared = new ComparedViewModel(checking, this);
    board = new BoardViewModel(workspace, checking, this);
    suggesting.listen(this::followSuggestions);
    suggestionSwitch.onProperty().subscribe(() -> article().ifPresent(ArticleViewModel::follow));
    suggestionSwitch.kindProperty().subscribe(() -> article().ifPresent(ArticleViewModel::follow));
    tasks.watch(
        TaskState.Kind.LOADING_MODEL,
        suggesting.model(),
        failure -> tell(Notice.of(Message.MODEL_NOT_LOADED, String.valueOf(failure.getMessage()))));
  }

  public String project() {
    return project;
  }

  public AnalystId analyst() {
    return workspace.analyst();
  }

  public Tasks tasks() {
    return tasks;
  }

  public Transfers transfers() {
    return transfers;
  }

  /** Which suggestions are shown. */
  public SuggestionSwitch suggestionSwitch() {
    return suggestionSwitch;
  }

  public FlagsViewModel flags() {
    return flags;
  }

  /** With what the selected figure was compared. */
  public ComparedViewModel compared() {
    return compared;
  }

  /** The figures of all articles beside each other. */
  public BoardViewModel board() {
    return board;
  }

  public FindViewModel find() {
    return find;
  }

  /** The articles of the project, in the order in which they came. */
  public ObservableList<ArticleSummary> articles() {
    return readOnlyArticles;
  }

  public ReadOnlyObjectProperty<Optional<ArticleViewModel>> articleProperty() {
    return article.getReadOnlyProperty();
  }

  /** The open article. */
  public Optional<ArticleViewModel> article() {
    return article.get();
  }

  /** What is selected in the open article. */
  ObservableValue<Optional<AnnotationId>> selected() {
    ObservableValue<Optional<AnnotationId>> nothing = new SimpleObjectProperty<>(Optional.empty());
    return article.flatMap(
        open ->
            open.<ObservableValue<Optional<AnnotationId>>>map(ArticleViewModel::selectedProperty)
                .orElse(nothing));
  }

  public ReadOnlyObjectProperty<SavedState> savedStateProperty() {
    return savedState.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<EditLabel>> nextUndoProperty() {
    return nextUndo.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<EditLabel>> nextRedoProperty() {
    return nextRedo.getReadOnlyProperty();
  }

  /** The last thing that the analyst should know; empty once it was read. */
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public void tell(Notice news) {
    notice.set(Optional.of(news));
  }

  public void dismissNotice() {
    notice.set(Optional.empty());
  }

  private void follow(Edit edit) {
    followList(edit.article());
    followHistory();
    article().filter(_ -> isOpen(edit.article())).ifPresent(this::follow);
  }

  private void follow(ArticleViewModel open) {
    if (workspace.items(open.article().id()).details().isEmpty()) {
      article.set(Optional.empty());
      return;
    }
    open.follow();
  }

  private void followSuggestions(ArticleId changed) {
    article().filter(_ -> isOpen(changed)).ifPresent(ArticleViewModel::follow);
  }

  /**
   * The first annotation that an edit touched and that is to be seen after it, for an analyst to
   * see what an undo did.
   */
  private static Optional<AnnotationId> touched(Edit edit, ArticleViewModel open) {
    Set<ItemId> touched = edit.changes().stream().map(Change::item).collect(Collectors.toSet());
    return open.itemsProperty().get().annotations().stream()
        .map(Annotation::id)
        .filter(touched::contains)
        .findFirst();
  }

  private void followList(ArticleId changed) {
    List<ArticleSummary> now = workspace.articles();
    int at = place(articles, changed);
    int next = place(now, changed);
    if (at >= 0 && next >= 0 && articles.size() == now.size()) {
      articles.set(at, now.get(next));
    } else {
      articles.setAll(now);
    }
  }

  private static int place(List<ArticleSummary> among, ArticleId id) {
    return IntStream.range(0, among.size())
        .filter(at -> among.get(at).details().id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private void followHistory() {
    nextUndo.set(workspace.nextUndo());
    nextRedo.set(workspace.nextRedo());
  }

  /** Opens an article; its annotations are read in the background. */
  public void open(ArticleId id) {
    open(id, _ -> {});
  }

  /** Opens an article, and does something with it when it is open, unless another was asked for. */
  public void open(ArticleId id, Consumer<ArticleViewModel> then) {
    wanted = Optional.of(id);
    if (isOpen(id)) {
      article().ifPresent(then);
      return;
    }
    commit();
    if (workspace.isLoaded(id)) {
      show(id, then);
    } else {
      tasks.run(
          TaskState.Kind.OPENING,
          _ -> workspace.read(id),
          read -> {
            workspace.keep(read);
            show(id, then);
          });
    }
  }

  private boolean isOpen(ArticleId id) {
    return article().filter(open -> open.article().id().equals(id)).isPresent();
  }

  /** Takes whatever is still being typed. */
  public void commit() {
    article().ifPresent(ArticleViewModel::commit);
    flags.review().commitNote();
  }

  /**
   * While it was read, the analyst may have gone elsewhere, or the article may have been removed.
   */
  private void show(ArticleId id, Consumer<ArticleViewModel> then) {
    if (wanted.equals(Optional.of(id)) && place(articles, id) >= 0 && !isOpen(id)) {
      article.set(
          Optional.of(
              new ArticleViewModel(
                  workspace,
                  workspace.article(id),
                  suggesting,
                  suggestionSwitch,
                  drafts,
                  this::tell)));
      suggesting.open(id);
      article().ifPresent(then);
    }
  }

  /** Removes an article from the project, with all that was said about it; undo brings it back. */
  public void remove(ArticleId id) {
    commit();
    List<Change> changes = workspace.items(id).all().stream().map(Change::deleted).toList();
    if (!changes.isEmpty()) {
      workspace.perform(id, EditLabel.REMOVE_ARTICLE, changes);
    }
  }

  /** Takes back the last edit, be it still in a field, and shows what it did in its article. */
  public void undo() {
    commit();
    notice.get().filter(news -> news.message().isOfEdit()).ifPresent(_ -> dismissNotice());
    workspace.undo().ifPresent(this::show);
  }

  /** Brings back what the last undo took, and shows it in its article. */
  public void redo() {
    commit();
    workspace.redo().ifPresent(this::show);
  }

  private void show(Edit edit) {
    edit.changes().stream()
        .filter(change -> change.after().isEmpty())
        .flatMap(change -> change.before().stream())
        .filter(ArticleDetails.class::isInstance)
        .map(gone -> ((ArticleDetails) gone).title())
        .findFirst()
        .ifPresent(title -> tell(Notice.of(Message.ARTICLE_GONE, title)));
    if (place(articles, edit.article()) >= 0) {
      open(edit.article());
      article()
          .filter(_ -> isOpen(edit.article()))
          .ifPresent(open -> touched(edit, open).ifPresent(id -> open.select(Optional.of(id))));
      edit.changes().stream()
          .map(Change::item)
          .filter(FlagId.class::isInstance)
          .findFirst()
          .ifPresent(flag -> flags.select(edit.article(), (FlagId) flag));
    }
  }

  public void retrySaving() {
    workspace.retrySaving();
  }
}
