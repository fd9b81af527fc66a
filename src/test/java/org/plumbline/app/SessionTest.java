package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnnotationKind;
import org.plumbline.store.FlakyStore;
import org.plumbline.store.ProjectStore;
import org.plumbline.text.TextRange;
import org.plumbline.view.Appearance;
import org.plumbline.view.ProjectChoices;
import org.plumbline.viewmodel.ArticleViewModel;
import org.plumbline.workspace.Recognisers;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** How a session ends. */
class SessionTest {

  private static final Path SEED = Path.of("sample-articles/north-korea-withdrawal.txt");

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  @SuppressWarnings("NullAway.Init") // each test begins by setting it
  private FlakyStore disk;

  @SuppressWarnings("NullAway.Init") // set before each test
  private TestSession session;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    Path file = folder.resolve("desk.plumbline");
    disk = new FlakyStore(TestSession.store(file));
    ProjectStore store = disk;
    session =
        ask(
            () ->
                TestSession.of(
                    store,
                    file,
                    new Appearance(),
                    new ChosenProject(Optional.empty()),
                    NO_PROJECTS,
                    Recognisers.NONE));
    session.viewModel().transfers().importFiles(List.of(SEED));
    await(() -> session.viewModel().article().isPresent());
  }

  private static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("waited in vain", late);
    }
  }

  private void markDone() {
    session.viewModel().article().orElseThrow().details().setDone(true);
  }

  @Test
  void whatTheDiskRefusedIsKnownAtTheEndEvenIfItWasRefusedThisMoment() {
    disk.refuse();
    SavedState end =
        ask(
            () -> {
              markDone();
              return session.finish();
            });
    assertThat(end).isInstanceOf(SavedState.Failed.class);
    disk.recover();
    ask(this::closed);
  }

  @Test
  void whatTheDiskTookIsKnownAtTheEnd() {
    SavedState end =
        ask(
            () -> {
              markDone();
              return session.finish();
            });
    assertThat(end).isEqualTo(new SavedState.Saved());
    ask(this::closed);
  }

  @Test
  void finishingTriesAgainWhatTheDiskRefused() {
    disk.refuse();
    ask(
        () -> {
          markDone();
          return session.finish();
        });
    disk.recover();
    assertThat(ask(() -> session.finish())).isEqualTo(new SavedState.Saved());
    ask(this::closed);
  }

  @Test
  void newsThatArrivesAfterTheEndDisturbsNobody() throws Exception {
    List<Throwable> faults = new ArrayList<>();
    ask(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
          ArticleViewModel article = session.viewModel().article().orElseThrow();
          article.selectionProperty().set(new TextRange(0, 6));
          article.tag(AnnotationKind.CLAIM);
          return closed();
        });
    ask(Platform::isFxApplicationThread);
    assertThat(faults).isEmpty();
    ask(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(null);
          return true;
        });
  }

  private boolean closed() {
    session.close();
    return true;
  }

  private static final ProjectChoices NO_PROJECTS =
      new ProjectChoices() {
        @Override
        public void open(Path project) {}

        @Override
        public void create(Path project) {}
      };
}
