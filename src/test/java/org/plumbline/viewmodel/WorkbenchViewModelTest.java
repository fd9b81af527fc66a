package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.VOTE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.ArticleId;
import org.plumbline.store.FlakyStore;
import org.plumbline.viewmodel.Notice.Message;
import org.plumbline.workspace.Recognisers;
import org.plumbline.workspace.Threads;

class WorkbenchViewModelTest extends DeskTest {

  private Optional<ArticleId> open() {
    return desk.workbench.article().map(article -> article.article().id());
  }

  private List<ArticleId> listed() {
    return desk.workbench.articles().stream().map(summary -> summary.details().id()).toList();
  }

  private Optional<Message> noticed() {
    return desk.workbench.noticeProperty().get().map(Notice::message);
  }

  @Test
  void undoShowsTheArticleAndWhatItDidThere() {
    AnnotationId id = desk.tag("2,700", AnnotationKind.FIGURE);
    desk.enter(FieldName.NOTE, "who says?");
    desk.workbench.open(VOTE);
    desk.workbench.undo();
    assertThat(open()).contains(SHIPS);
    assertThat(desk.selected()).contains(id);
    assertThat(desk.annotation(id).note()).isEmpty();
    assertThat(desk.workbench.nextUndoProperty().get()).contains(EditLabel.TAG);
    assertThat(desk.workbench.nextRedoProperty().get()).contains(EditLabel.EDIT_NOTE);
  }

  @Test
  void whatAFieldRefusedIsThereAgainWhenItsArticleIsOpenedAgain() {
    AnnotationId id = desk.tag("2,700", AnnotationKind.FIGURE);
    desk.enter(FieldName.VALUE, "2x700");
    desk.workbench.open(VOTE);
    desk.workbench.open(SHIPS);
    desk.article().select(Optional.of(id));
    Field value = desk.article().inspector().field(FieldName.VALUE);
    assertThat(value.textProperty().get()).isEqualTo("2x700");
    assertThat(value.problemProperty().get()).contains(FieldProblem.NOT_A_NUMBER);
  }

  @Test
  void aRemovedArticleIsClosedAndUndoOpensItAgainInItsPlace() {
    desk.tag("2,700", AnnotationKind.FIGURE);
    desk.workbench.remove(SHIPS);
    assertThat(open()).isEmpty();
    assertThat(listed()).containsExactly(VOTE);
    desk.workbench.remove(SHIPS);
    desk.workbench.undo();
    assertThat(open()).contains(SHIPS);
    assertThat(listed()).containsExactly(SHIPS, VOTE);
    assertThat(desk.annotations()).hasSize(1);
  }

  @Test
  void anImportIsToldOpenedAndTakenBack() {
    desk.workbench.transfers().paste("Late news.\n\nMore of it.\n");
    assertThat(noticed()).contains(Message.IMPORTED);
    ArticleId late = open().orElseThrow();
    assertThat(listed()).containsExactly(SHIPS, VOTE, late);
    desk.workbench.undo();
    assertThat(listed()).containsExactly(SHIPS, VOTE);
    assertThat(open()).isEmpty();
    desk.workbench.redo();
    assertThat(open()).contains(late);
  }

  @Test
  void whatWentWrongIsTold() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    desk.workbench.transfers().importFiles(List.of(empty));
    assertThat(noticed()).contains(Message.IMPORTED_IN_PART);
    desk.workbench.transfers().exportArticle(SHIPS, folder.resolve("ships.json"));
    assertThat(noticed()).contains(Message.EXPORTED);
    desk.workbench.transfers().exportProject(folder.resolve("no/where.jsonl"));
    assertThat(noticed()).contains(Message.EXPORT_FAILED);
    desk.workbench.dismissNotice();
    assertThat(noticed()).isEmpty();
  }

  @Test
  void theSavedStateIsShownAndSavingIsTriedAgain() {
    desk.project.store().refuse();
    desk.tag("2,700", AnnotationKind.FIGURE);
    assertThat(desk.workbench.savedStateProperty().get())
        .isEqualTo(new SavedState.Failed(1, FlakyStore.REASON));
    desk.project.store().recover();
    desk.workbench.retrySaving();
    assertThat(desk.workbench.savedStateProperty().get()).isEqualTo(new SavedState.Saved());
  }

  @Test
  void aHistoryThatCannotBeReadStopsNoEdit() {
    AnnotationId id = desk.tag("2,700", AnnotationKind.FIGURE);
    desk.project.store().refuse();
    desk.enter(FieldName.NOTE, "who says?");
    desk.article().select(Optional.of(id));
    assertThat(desk.annotation(id).note()).isEqualTo("who says?");
    assertThat(desk.article().historyProperty().get()).isEmpty();
    assertThat(desk.workbench.savedStateProperty().get()).isInstanceOf(SavedState.Failed.class);
  }

  /** The window on a project of which nothing is in memory, whose reading waits to be let run. */
  private WorkbenchViewModel reopened(Queue<Runnable> reading) {
    desk.project.reopen();
    Threads threads = new Threads(Runnable::run, reading::add, Runnable::run);
    return Desk.workbench(desk.project, threads, Recognisers.NONE);
  }

  @Test
  void theArticleAskedForLastIsShownWhicheverIsReadFirst() {
    Queue<Runnable> reading = new ArrayDeque<>();
    WorkbenchViewModel slow = reopened(reading);
    slow.open(SHIPS);
    slow.open(VOTE);
    Runnable first = reading.remove();
    reading.remove().run();
    first.run();
    assertThat(slow.article().map(article -> article.article().id())).contains(VOTE);
  }

  @Test
  void anArticleRemovedWhileItIsReadIsNotShown() {
    Queue<Runnable> reading = new ArrayDeque<>();
    WorkbenchViewModel slow = reopened(reading);
    slow.open(SHIPS);
    slow.remove(SHIPS);
    reading.remove().run();
    assertThat(slow.article()).isEmpty();
  }
}
