package org.plumbline.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.Review.Decision;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.DetailsViewModel;
import org.plumbline.viewmodel.FlagsViewModel;
import org.plumbline.viewmodel.SuggestionSwitch;
import org.plumbline.viewmodel.WorkbenchViewModel;

/** Says of each command what it does and when it can be done. */
final class CommandBindings {

  private final ObservableValue<Boolean> never = new SimpleBooleanProperty(false);

  private final Commands commands;
  private final WorkbenchViewModel workbench;
  private final Appearance appearance;
  private final WorkbenchView view;

  CommandBindings(
      Commands commands, WorkbenchViewModel workbench, Appearance appearance, WorkbenchView view) {
    this.commands = commands;
    this.workbench = workbench;
    this.appearance = appearance;
    this.view = view;
  }

  void bindAll(FileChoices files, ProjectChoices projects) {
    bindTagging();
    bindAnnotation();
    bindSuggestions();
    bindReview();
    bindWindow();
    bindArticle();
    bindFiles(files, projects);
    bindReports(files);
  }

  private void bindTagging() {
    ObservableValue<Boolean> canTag =
        whenOpen(
            article ->
                article
                    .selectionProperty()
                    .flatMap(
                        range ->
                            range.isEmpty()
                                ? isSelected(article)
                                : new SimpleBooleanProperty(true)));
    commands.bind(Command.TAG_CLAIM, canTag, onArticle(a -> a.tag(AnnotationKind.CLAIM)));
    commands.bind(Command.TAG_SOURCE, canTag, onArticle(a -> a.tag(AnnotationKind.SOURCE)));
    commands.bind(Command.TAG_FIGURE, canTag, onArticle(a -> a.tag(AnnotationKind.FIGURE)));
    ObservableValue<Boolean> hasAny =
        whenOpen(article -> article.itemsProperty().map(items -> !items.annotations().isEmpty()));
    commands.bind(Command.NEXT_ANNOTATION, hasAny, onArticle(ArticleViewModel::selectNext));
    commands.bind(Command.PREVIOUS_ANNOTATION, hasAny, onArticle(ArticleViewModel::selectPrevious));
    commands.bind(
        Command.COPY,
        whenOpen(article -> article.selectionProperty().map(range -> !range.isEmpty())),
        view::copy);
  }

  private void bindAnnotation() {
    ObservableValue<Boolean> selected = whenOpen(CommandBindings::isSelected);
    commands.bind(
        Command.LINK,
        selected,
        onArticle(
            article -> {
              view.focusText();
              article.linking().begin();
            }));
    commands.bind(Command.INSPECT, selected, view::inspect);
    commands.bind(Command.EDIT_NOTE, selected, view::editNote);
    commands.bind(Command.GROW_END, selected, onArticle(a -> a.spans().growEnd()));
    commands.bind(Command.SHRINK_END, selected, onArticle(a -> a.spans().shrinkEnd()));
    commands.bind(Command.GROW_START, selected, onArticle(a -> a.spans().growStart()));
    commands.bind(Command.SHRINK_START, selected, onArticle(a -> a.spans().shrinkStart()));
    commands.bind(Command.DELETE, selected, onArticle(ArticleViewModel::deleteSelected));
    ObservableValue<Boolean> both =
        whenOpen(
            article ->
                isSelected(article)
                    .flatMap(
                        is -> article.selectionProperty().map(range -> is && !range.isEmpty())));
    commands.bind(Command.MOVE_TO_SELECTION, both, onArticle(a -> a.spans().moveToSelection()));
    commands.bind(Command.ADD_SELECTION, both, onArticle(a -> a.spans().addSelection()));
    commands.bind(Command.SET_CUE, both, onArticle(ArticleViewModel::setCue));
  }

  private void bindSuggestions() {
    ObservableValue<Boolean> suggested =
        whenOpen(
            article ->
                article
                    .inspector()
                    .annotationProperty()
                    .map(shown -> shown.filter(Annotation::isSuggested).isPresent()));
    commands.bind(Command.ACCEPT, suggested, onArticle(a -> a.suggestions().accept()));
    commands.bind(Command.REJECT, suggested, onArticle(a -> a.suggestions().reject()));
    commands.bind(
        Command.ACCEPT_ALL,
        whenOpen(
            article ->
                article
                    .itemsProperty()
                    .map(items -> items.annotations().stream().anyMatch(Annotation::isSuggested))),
        onArticle(a -> a.suggestions().acceptAll()));
    SuggestionSwitch shown = workbench.suggestionSwitch();
    commands.bind(Command.SUGGESTIONS, shown::toggle);
    commands.bind(Command.SUGGEST_ALL, () -> shown.show(Optional.empty()));
    commands.bind(Command.SUGGEST_CLAIMS, () -> shown.show(Optional.of(AnnotationKind.CLAIM)));
    commands.bind(Command.SUGGEST_SOURCES, () -> shown.show(Optional.of(AnnotationKind.SOURCE)));
    commands.bind(Command.SUGGEST_FIGURES, () -> shown.show(Optional.of(AnnotationKind.FIGURE)));
  }

  private void bindReview() {
    FlagsViewModel flags = workbench.flags();
    ObservableValue<Boolean> hasAny = Bindings.isNotEmpty(flags.rows());
    commands.bind(Command.NEXT_FLAG, hasAny, flags::next);
    commands.bind(Command.PREVIOUS_FLAG, hasAny, flags::previous);
    ObservableValue<Boolean> isCurrent = flags.currentProperty().map(Optional::isPresent);
    bindDecision(Command.CONFIRM_FLAG, isCurrent, Decision.CONFIRMED);
    bindDecision(Command.DISMISS_FLAG, isCurrent, Decision.DISMISSED);
    bindDecision(Command.DEFER_FLAG, isCurrent, Decision.DEFERRED);
    ObservableValue<Boolean> isDecided =
        flags.currentProperty().map(row -> row.filter(flag -> !flag.isOpen()).isPresent());
    bindDecision(Command.REOPEN_FLAG, isDecided, Decision.OPEN);
    commands.bind(Command.NOTE_FLAG, isCurrent, view::noteFlag);
    bindSetting(
        Command.QUIETEN_CHECK,
        flags.currentProperty().map(row -> row.filter(flags.settings()::canBeQuieter).isPresent()),
        CheckSetting.QUIETER);
    bindSetting(Command.SWITCH_CHECK_OFF, isCurrent, CheckSetting.OFF);
    commands.bind(Command.CHECKS, view::showChecks);
  }

  /** About the check that raised the flag under review. */
  private void bindSetting(
      Command command, ObservableValue<Boolean> isPossible, CheckSetting setting) {
    FlagsViewModel flags = workbench.flags();
    commands.bind(
        command,
        isPossible,
        () ->
            flags
                .currentProperty()
                .get()
                .ifPresent(row -> flags.settings().set(row.flag().check(), setting)));
  }

  private void bindDecision(
      Command command, ObservableValue<Boolean> isPossible, Decision decision) {
    commands.bind(command, isPossible, () -> workbench.flags().review().decide(decision));
  }

  private void bindWindow() {
    commands.bind(
        Command.UNDO, workbench.nextUndoProperty().map(Optional::isPresent), workbench::undo);
    commands.bind(
        Command.REDO, workbench.nextRedoProperty().map(Optional::isPresent), workbench::redo);
    commands.bind(Command.FIND, isOpen(), view::focusFind);
    commands.bind(Command.PALETTE, view::showPalette);
    commands.bind(Command.NEXT_PANE, view::nextPane);
    commands.bind(Command.NEXT_ARTICLE, () -> view.stepArticle(1));
    commands.bind(Command.PREVIOUS_ARTICLE, () -> view.stepArticle(-1));
    commands.bind(Command.FIGURES_BOARD, workbench.board()::toggle);
    commands.bind(Command.THEME, appearance::switchTheme);
    commands.bind(Command.ZOOM_IN, appearance::zoomIn);
    commands.bind(Command.ZOOM_OUT, appearance::zoomOut);
    commands.bind(Command.ZOOM_RESET, appearance::resetZoom);
    commands.bind(Command.KEYS, view::showKeys);
  }

  private void bindArticle() {
    commands.bind(Command.EDIT_DETAILS, isOpen(), view::editDetails);
    commands.bind(
        Command.MARK_DONE,
        isOpen(),
        onArticle(
            article -> {
              DetailsViewModel details = article.details();
              details.setDone(!details.detailsProperty().get().done());
            }));
    commands.bind(
        Command.REMOVE_ARTICLE,
        isOpen(),
        onArticle(article -> workbench.remove(article.article().id())));
  }

  private void bindFiles(FileChoices files, ProjectChoices projects) {
    commands.bind(Command.IMPORT_FILES, () -> workbench.transfers().importFiles(files.toImport()));
    commands.bind(Command.PASTE_ARTICLE, view::paste);
    commands.bind(
        Command.EXPORT_ARTICLE,
        isOpen(),
        onArticle(
            article -> {
              ArticleId id = article.article().id();
              files
                  .toExport(id.value() + ".json")
                  .ifPresent(file -> workbench.transfers().exportArticle(id, file));
            }));
    commands.bind(
        Command.EXPORT_PROJECT,
        () ->
            files
                .toExport(workbench.project() + ".jsonl")
                .ifPresent(file -> workbench.transfers().exportProject(file)));
    commands.bind(Command.NEW_PROJECT, () -> files.toCreate().ifPresent(projects::create));
    commands.bind(Command.OPEN_PROJECT, () -> files.toOpen().ifPresent(projects::open));
  }

  private void bindReports(FileChoices files) {
    commands.bind(
        Command.REPORT_ARTICLE,
        isOpen(),
        onArticle(
            article -> {
              ArticleId id = article.article().id();
              files
                  .toExport(id.value() + ".html")
                  .ifPresent(file -> workbench.transfers().reportArticle(id, file));
            }));
    String project = workbench.project();
    commands.bind(
        Command.REPORT_PROJECT,
        () ->
            files
                .toExport(project + ".html")
                .ifPresent(file -> workbench.transfers().reportProject(project, file)));
  }

  private ObservableValue<Boolean> isOpen() {
    return workbench.articleProperty().map(Optional::isPresent);
  }

  private static ObservableValue<Boolean> isSelected(ArticleViewModel article) {
    return article.selectedProperty().map(Optional::isPresent);
  }

  private ObservableValue<Boolean> whenOpen(
      Function<ArticleViewModel, ObservableValue<Boolean>> condition) {
    return workbench.articleProperty().flatMap(article -> article.map(condition).orElse(never));
  }

  private Runnable onArticle(Consumer<ArticleViewModel> action) {
    return () -> workbench.article().ifPresent(action);
  }
}
