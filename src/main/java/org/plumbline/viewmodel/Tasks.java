package org.plumbline.viewmodel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.workspace.Progress;
import org.plumbline.workspace.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs long work off the window's thread, one piece at a time, and shows how far it is. */
public final class Tasks {

  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  private final Threads threads;
  private final ReadOnlyObjectWrapper<Optional<TaskState>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private volatile boolean isCancelled;

  Tasks(Threads threads) {
    this.threads = threads;
  }

  /** The work that is under way. */
  public ReadOnlyObjectProperty<Optional<TaskState>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Asks the work under way to stop at the next good place. */
  public void cancel() {
    isCancelled = true;
  }

  /**
   * Begins a piece of work.
   *
   * @param work done in the background
   * @param then given the outcome on the window's thread
   */
  <T> void run(TaskState.Kind kind, Function<Progress, T> work, Consumer<T> then) {
    isCancelled = false;
    running.set(Optional.of(new TaskState(kind, 0, 0, "")));
    threads.background().execute(() -> work(kind, work, then));
  }

  private <T> void work(TaskState.Kind kind, Function<Progress, T> work, Consumer<T> then) {
    try {
      T outcome = work.apply(new Watched(kind));
      finish(() -> then.accept(outcome));
    } catch (RuntimeException failure) {
      LOG.error("task {} failed", kind, failure);
      finish(
          () -> {
            throw failure;
          });
    }
  }

  private void finish(Runnable last) {
    threads
        .window()
        .execute(
            () -> {
              running.set(Optional.empty());
              last.run();
            });
  }

  private final class Watched implements Progress {
    private final TaskState.Kind kind;

    Watched(TaskState.Kind kind) {
      this.kind = kind;
    }

    @Override
    public void advance(int done, int total, String what) {
      threads
          .window()
          .execute(() -> running.set(Optional.of(new TaskState(kind, done, total, what))));
    }

    @Override
    public boolean isCancelled() {
      return isCancelled;
    }
  }
}
