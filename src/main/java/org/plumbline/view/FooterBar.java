package org.plumbline.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plumbline.edit.SavedState;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Relation;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.viewmodel.TaskState;
import org.plumbline.viewmodel.WorkbenchViewModel;

/**
 * The line at the bottom: whether all is saved, what is selected, what is running, and how much
 * there is.
 */
final class FooterBar extends HBox {

  private final Texts texts;
  private final Label saved = new Label();
  private final Button retry = new Button();
  private final Label selection = new Label();
  private final Label counts = new Label();
  private final Label taskName = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button();
  private Subscription following = Subscription.EMPTY;

  FooterBar(Texts texts, WorkbenchViewModel workbench, DoubleProperty textSize) {
    this.texts = texts;
    getStyleClass().add("footer-bar");
    saved.setId("saved-state");
    selection.setId("selection-state");
    // A long name gives way to what must always be read.
    selection.setMinWidth(0);
    HBox.setHgrow(selection, Priority.SOMETIMES);
    saved.setMinWidth(USE_PREF_SIZE);
    counts.setMinWidth(USE_PREF_SIZE);
    counts.setId("counts");
    taskName.setId("task-name");
    retry.setText(texts.get("saved.retry"));
    retry.setOnAction(_ -> workbench.retrySaving());
    retry.setId("retry-saving");
    cancel.setText(texts.get("task.cancel"));
    cancel.setOnAction(_ -> workbench.tasks().cancel());
    cancel.setId("cancel-task");
    retry.getStyleClass().add("small");
    cancel.getStyleClass().add("small");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label analyst = new Label(texts.get("footer.analyst", workbench.analyst().value()));
    Label zoomed = new Label();
    zoomed
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Math.round(100 * textSize.get() / Appearance.NORMAL_SIZE) + " %", textSize));
    getChildren()
        .addAll(saved, retry, selection, gap, taskName, progress, cancel, counts, analyst, zoomed);
    workbench.savedStateProperty().subscribe(this::showSaved);
    workbench.tasks().runningProperty().subscribe(this::showTask);
    workbench.articleProperty().subscribe(this::follow);
  }

  private void showSaved(SavedState state) {
    saved.getStyleClass().setAll("label", "saved");
    switch (state) {
      case SavedState.Saved() -> saved.setText("● " + texts.get("saved.all"));
      case SavedState.Saving() -> saved.setText("○ " + texts.get("saved.saving"));
      case SavedState.Failed(int edits, String reason) -> {
        saved.setText("▲ " + texts.get("saved.failed", edits, reason));
        saved.getStyleClass().add("trouble");
      }
    }
    setShown(retry, state instanceof SavedState.Failed);
  }

  private void showTask(Optional<TaskState> task) {
    setShown(taskName, task.isPresent());
    setShown(progress, task.isPresent());
    setShown(cancel, task.filter(running -> running.kind().isCancellable()).isPresent());
    task.ifPresent(
        running -> {
          taskName.setText(texts.of("task", running.kind()) + " " + running.what());
          progress.setProgress(running.fraction());
        });
  }

  private static void setShown(Region node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void follow(Optional<ArticleViewModel> article) {
    following.unsubscribe();
    following =
        article
            .map(
                open ->
                    Subscription.combine(
                        open.itemsProperty().subscribe(this::showCounts),
                        open.itemsProperty().subscribe(() -> showSelection(open)),
                        open.selectionProperty().subscribe(() -> showSelection(open)),
                        open.selectedProperty().subscribe(() -> showSelection(open))))
            .orElse(Subscription.EMPTY);
    if (article.isEmpty()) {
      selection.setText("");
      counts.setText("");
    }
  }

  private void showSelection(ArticleViewModel article) {
    int length = article.selectionProperty().get().length();
    String what =
        length > 0
            ? texts.get("footer.selected-text", length)
            : article
                .selectedAnnotation()
                .map(annotation -> new Descriptions(texts).inBrief(annotation))
                .orElse("");
    int paragraph =
        article
            .selectedAnnotation()
            .filter(_ -> length == 0)
            .map(article::paragraphNumber)
            .orElseGet(
                () -> article.paragraphs().at(article.selectionProperty().get().start()).number());
    selection.setText(
        (paragraph == 0 ? "" : "¶ " + paragraph + (what.isEmpty() ? "" : " · ")) + what);
  }

  private void showCounts(AnnotationSet items) {
    counts.setText(
        texts.get(
            "footer.counts",
            count(items, AnnotationKind.CLAIM),
            count(items, AnnotationKind.SOURCE),
            count(items, AnnotationKind.FIGURE),
            items.relations().stream().filter(relation -> isAccepted(items, relation)).count(),
            items.annotations().stream().filter(Annotation::isSuggested).count()));
  }

  private static long count(AnnotationSet items, AnnotationKind kind) {
    return items.annotations().stream()
        .filter(annotation -> annotation.kind() == kind && annotation.isAccepted())
        .count();
  }

  private static boolean isAccepted(AnnotationSet items, Relation relation) {
    return Stream.of(relation.from(), relation.to())
        .flatMap(end -> items.annotation(end).stream())
        .allMatch(Annotation::isAccepted);
  }
}
