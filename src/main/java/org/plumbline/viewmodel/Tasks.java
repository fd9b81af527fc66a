package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs long work off the window's thread, and shows how far it is. */
public final class Tasks {

  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  private final Threads threads;

  /** The pieces that are under way; the last one begun is shown. */
  private final List<Watched> underWay = new ArrayList<>();

  private final Consumer<RuntimeException> onFailure;
  private final ReadOnlyObjectWrapper<Optional<TaskState>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param onFailure told, on the window's thread, of work that failed
   */
  Tasks(Threads threads, Consumer<RuntimeException> onFailure) {
    this.threads = threads;
    this.onFailure = onFailure;
  }

  /** Whether any work is under way that must not be left unfinished. */
  public boolean isBusy() {
    return underWay.stream().anyMatch(watched -> watched.state.kind().isWork());
  }

  /** Asks all work to stop at the next good place. */
  public void cancelAll() {
    underWay.forEach(watched -> watched.isCancelled = true);
  }

  /** The work that is under way. */
  public ReadOnlyObjectProperty<Optional<TaskState>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Asks the work that is shown to stop at the next good place. */
  public void cancel() {
    if (!underWay.isEmpty()) {
      underWay.getLast().isCancelled = true;
    }
  }

  /**
   * Begins a piece of work.
   *
   * @param work done in the background
   * @param then given the outcome on the window's thread
   */
  <T> void run(TaskState.Kind kind, Function<Progress, T> work, Consumer<T> then) {
    Watched watched = new Watched(kind);
    underWay.add(watched);
    show();
    threads.background().execute(() -> work(watched, work, then));
  }

  /**
   * Shows what is done elsewhere, as long as it takes.
   *
   * @param onFailure told, on the window's thread, when it failed
   */
  void watch(TaskState.Kind kind, CompletableFuture<?> elsewhere, Consumer<Throwable> onFailure) {
    Watched watched = new Watched(kind);
    underWay.add(watched);
    show();
    var _ =
        elsewhere.whenComplete(
            (_, failure) ->
                finish(
                    watched,
                    () -> {
                      if (failure != null) {
                        onFailure.accept(reason(failure));
                      }
                    }));
  }

  /** What failed on another thread comes wrapped up. */
  private static Throwable reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  private <T> void work(Watched watched, Function<Progress, T> work, Consumer<T> then) {
    try {
      T outcome = work.apply(watched);
      finish(watched, () -> then.accept(outcome));
    } catch (RuntimeException failure) {
      LOG.error("task {} failed", watched.state.kind(), failure);
      finish(watched, () -> onFailure.accept(failure));
    }
  }

  private void finish(Watched watched, Runnable last) {
    threads
        .window()
        .execute(
            () -> {
              underWay.remove(watched);
              show();
              last.run();
            });
  }

  private void show() {
    running.set(underWay.isEmpty() ? Optional.empty() : Optional.of(underWay.getLast().state));
  }

  private final class Watched implements Progress {

    /** Known to the window's thread alone. */
    private TaskState state;

    private volatile boolean isCancelled;

    Watched(TaskState.Kind kind) {
      state = new TaskState(kind, 0, 0, "");
    }

    @Override
    public void advance(int done, int total, String what) {
      threads
          .window()
          .execute(
              () -> {
                state = new TaskState(state.kind(), done, total, what);
                show();
              });
    }

    @Override
    public boolean isCancelled() {
      return isCancelled;
    }
  }
}
