package org.plumbline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.plumbline.viewmodel.TaskState.Kind;
import org.plumbline.workspace.Threads;

class TasksTest {

  /** Work that waits until the test lets it run. */
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private final List<String> outcomes = new ArrayList<>();
  private final Tasks tasks =
      new Tasks(
          new Threads(Runnable::run, waiting::add, Runnable::run),
          failure -> outcomes.add("failed: " + failure.getMessage()));

  private Optional<TaskState> running() {
    return tasks.runningProperty().get();
  }

  @Test
  void progressIsShownUntilTheOutcomeIsThere() {
    List<Optional<TaskState>> seen = new ArrayList<>();
    tasks.run(
        Kind.IMPORTING,
        progress -> {
          progress.advance(1, 4, "b.txt");
          seen.add(running());
          return "done";
        },
        outcomes::add);
    assertThat(running()).contains(new TaskState(Kind.IMPORTING, 0, 0, ""));
    assertThat(running().orElseThrow().fraction()).isNegative();
    waiting.remove().run();
    assertThat(seen).containsExactly(Optional.of(new TaskState(Kind.IMPORTING, 1, 4, "b.txt")));
    assertThat(seen.getFirst().orElseThrow().fraction()).isEqualTo(0.25);
    assertThat(running()).isEmpty();
    assertThat(outcomes).containsExactly("done");
  }

  @Test
  void aFailureEndsTheTaskAndIsTold() {
    tasks.run(
        Kind.EXPORTING,
        _ -> {
          throw new IllegalStateException("no room");
        },
        _ -> outcomes.add("never"));
    waiting.remove().run();
    assertThat(running()).isEmpty();
    assertThat(outcomes).containsExactly("failed: no room");
  }

  @Test
  void whatIsDoneElsewhereIsShownButKeepsNobodyFromLeaving() {
    CompletableFuture<String> elsewhere = new CompletableFuture<>();
    tasks.watch(Kind.LOADING_MODEL, elsewhere, failure -> outcomes.add(failure.getMessage()));
    assertThat(running().map(TaskState::kind)).contains(Kind.LOADING_MODEL);
    assertThat(tasks.isBusy()).isFalse();
    tasks.run(Kind.IMPORTING, _ -> "import", outcomes::add);
    assertThat(running().map(TaskState::kind)).contains(Kind.IMPORTING);
    assertThat(tasks.isBusy()).isTrue();
    waiting.remove().run();
    assertThat(running().map(TaskState::kind)).contains(Kind.LOADING_MODEL);
    elsewhere.completeExceptionally(
        new CompletionException(new IllegalStateException("no memory")));
    assertThat(running()).isEmpty();
    assertThat(outcomes).containsExactly("import", "no memory");
  }

  @Test
  void openingAnArticleMeanwhileNeitherHidesNorRevivesACancelledImport() {
    tasks.run(Kind.IMPORTING, progress -> "import " + progress.isCancelled(), outcomes::add);
    tasks.cancel();
    tasks.run(Kind.OPENING, progress -> "opening " + progress.isCancelled(), outcomes::add);
    Runnable importing = waiting.remove();
    waiting.remove().run();
    assertThat(running().map(TaskState::kind)).contains(Kind.IMPORTING);
    importing.run();
    assertThat(outcomes).containsExactly("opening false", "import true");
    assertThat(running()).isEmpty();
  }
}
