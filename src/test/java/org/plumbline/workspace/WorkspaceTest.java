package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.VOTE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditConflict;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.SavedState;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Item;
import org.plumbline.model.Notes;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;
import org.plumbline.store.FlakyStore;
import org.plumbline.text.TextRange;

class WorkspaceTest {

  private static final Annotation CLAIM = Notes.claim("c", 0, 9);
  private static final Annotation SOURCE = Notes.source("s", 10, 14);

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() {
    project = TestProject.in(folder);
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  private Workspace workspace() {
    return project.workspace();
  }

  private void create(ArticleId article, Item... items) {
    workspace()
        .perform(article, EditLabel.TAG, List.of(items).stream().map(Change::created).toList());
  }

  private void remove(ArticleId article) {
    workspace()
        .perform(
            article,
            EditLabel.REMOVE_ARTICLE,
            workspace().items(article).all().stream().map(Change::deleted).toList());
  }

  private List<ArticleId> articles() {
    return workspace().articles().stream().map(summary -> summary.details().id()).toList();
  }

  /** Hears of edits and saved states. */
  private record Ear(Consumer<Edit> onEdit, Consumer<SavedState> onState)
      implements Workspace.Listener {
    @Override
    public void performed(Edit edit, AnnotationSet now) {
      onEdit.accept(edit);
    }

    @Override
    public void savedStateChanged(SavedState state) {
      onState.accept(state);
    }
  }

  @Test
  void anEditTakesEffectIsToldAndIsOnTheDisk() {
    List<Edit> told = new ArrayList<>();
    workspace().listen(new Ear(told::add, _ -> {}));
    create(SHIPS, CLAIM);
    assertThat(told).singleElement().extracting(Edit::label).isEqualTo(EditLabel.TAG);
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
    assertThat(project.store().items(SHIPS)).isEqualTo(workspace().items(SHIPS));
    assertThat(workspace().savedState()).isEqualTo(new SavedState.Saved());
    assertThat(workspace().articles().getFirst().count(AnnotationKind.CLAIM)).isEqualTo(1);
  }

  @Test
  void aListenerThatPerformsAnotherEditIsRefused() {
    workspace().listen(new Ear(_ -> create(SHIPS, SOURCE), _ -> {}));
    assertThatIllegalStateException().isThrownBy(() -> create(SHIPS, CLAIM));
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
  }

  @Test
  void aListenerThatPerformsAnEditWhenAnArticleComesInIsRefused() {
    workspace().listen(new Ear(_ -> create(SHIPS, SOURCE), _ -> {}));
    assertThatIllegalStateException()
        .isThrownBy(() -> project.admit(new ArticleId("late"), "Late news."));
    assertThat(workspace().items(SHIPS).annotations()).isEmpty();
  }

  @Test
  void aListenerThatFailsLeavesMemoryAndDiskAlike() {
    AtomicBoolean isDeaf = new AtomicBoolean(true);
    workspace()
        .listen(
            new Ear(
                _ -> {},
                _ -> {
                  if (isDeaf.getAndSet(false)) {
                    throw new IllegalStateException("deaf");
                  }
                }));
    assertThatThrownBy(() -> create(SHIPS, CLAIM)).hasMessage("deaf");
    workspace().retrySaving();
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
    assertThat(project.store().items(SHIPS)).isEqualTo(workspace().items(SHIPS));
    assertThat(workspace().nextUndo()).contains(EditLabel.TAG);
  }

  @Test
  void aConflictChangesNothingAndSavesNothing() {
    create(SHIPS, CLAIM);
    int saved = project.store().appended().size();
    assertThatThrownBy(() -> create(SHIPS, CLAIM)).isInstanceOf(EditConflict.class);
    assertThat(project.store().appended()).hasSize(saved);
    assertThat(workspace().nextUndo()).contains(EditLabel.TAG);
  }

  @Test
  void spansAndCuesBeyondTheTextOrInsideACharacterAreRefused() {
    int length = TestProject.SHIPS_TEXT.length();
    int emoji = TestProject.place("😊").start();
    create(SHIPS, CLAIM, SOURCE);
    Relation said = Notes.relation("r", RelationType.ATTRIBUTED_TO, CLAIM, SOURCE);
    for (TextRange wrong :
        List.of(
            new TextRange(0, length + 1),
            new TextRange(emoji + 1, emoji + 3),
            new TextRange(emoji - 1, emoji + 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> create(SHIPS, Notes.claim("w", wrong.start(), wrong.end())));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> create(SHIPS, said.withCue(Optional.of(wrong))));
    }
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM, SOURCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "half \ud83d", "\ude0a half"})
  void textThatNoDiskCanKeepIsRefusedBeforeItBecomesAnEdit(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> create(SHIPS, CLAIM.withNote(text)));
    create(SHIPS, SOURCE);
    assertThat(workspace().savedState()).isEqualTo(new SavedState.Saved());
  }

  @Test
  void whatTheDiskRefusesIsCountedKeptAndSavedInOrderWhenItRecovers() {
    List<SavedState> states = new ArrayList<>();
    workspace().listen(new Ear(_ -> {}, states::add));
    project.store().refuse();
    create(SHIPS, CLAIM);
    create(SHIPS, SOURCE);
    assertThat(states)
        .containsExactly(
            new SavedState.Saving(),
            new SavedState.Failed(1, FlakyStore.REASON),
            new SavedState.Saving(),
            new SavedState.Failed(2, FlakyStore.REASON));
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM, SOURCE);
    assertThat(project.store().items(SHIPS).annotations()).isEmpty();

    workspace().undo();
    project.store().recover();
    workspace().retrySaving();
    assertThat(workspace().savedState()).isEqualTo(new SavedState.Saved());
    assertThat(project.store().items(SHIPS).annotations()).containsExactly(CLAIM);
    project.reopen();
    assertThat(workspace().nextRedo()).contains(EditLabel.TAG);
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
  }

  @Test
  void undoAndRedoGoAcrossArticlesInTheOrderOfWork() {
    create(SHIPS, CLAIM);
    create(VOTE, SOURCE);
    assertThat(workspace().undo().map(Edit::article)).contains(VOTE);
    assertThat(workspace().undo().map(Edit::article)).contains(SHIPS);
    assertThat(workspace().items(SHIPS).annotations()).isEmpty();
    assertThat(workspace().redo().map(Edit::article)).contains(SHIPS);
    assertThat(workspace().redo().map(Edit::article)).contains(VOTE);
    assertThat(workspace().redo()).isEmpty();
    assertThat(workspace().items(VOTE).annotations()).containsExactly(SOURCE);
  }

  @Test
  void afterARestartEverythingCanStillBeUndoneAndRedone() {
    create(SHIPS, CLAIM);
    create(VOTE, SOURCE);
    workspace().undo();
    project.reopen();
    assertThat(workspace().nextUndo()).contains(EditLabel.TAG);
    assertThat(workspace().redo().map(Edit::article)).contains(VOTE);
    project.reopen();
    while (workspace().undo().isPresent()) {}
    assertThat(workspace().articles()).isEmpty();
    project.reopen();
    while (workspace().redo().isPresent()) {}
    assertThat(articles()).containsExactly(SHIPS, VOTE);
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
    assertThat(workspace().items(VOTE).annotations()).containsExactly(SOURCE);
  }

  @Test
  void aRemovedArticleComesBackToItsPlaceInTheList() {
    remove(SHIPS);
    assertThat(articles()).containsExactly(VOTE);
    workspace().undo();
    assertThat(articles()).containsExactly(SHIPS, VOTE);
  }

  @Test
  void whatWasReadInTheBackgroundDoesNotUndoWhatWasDoneMeanwhile() {
    project.reopen();
    Workspace.Reading old = workspace().read(SHIPS);
    assertThat(workspace().isLoaded(SHIPS)).isFalse();
    create(SHIPS, CLAIM);
    workspace().keep(old);
    assertThat(workspace().items(SHIPS).annotations()).containsExactly(CLAIM);
  }
}
