package org.plumbline.workspace;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.plumbline.edit.SavedState;
import org.plumbline.store.ProjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings edits to the disk, in order, off the window's thread. An edit stays here until the store
 * has it for good; when the store refuses one, it and all later ones wait, and the next edit or
 * {@link #retry} tries again.
 */
final class Saver {

  private static final Logger LOG = LoggerFactory.getLogger(Saver.class);

  private final ProjectStore store;
  private final Threads threads;
  private final Consumer<SavedState> listener;
  private final Queue<Consumer<ProjectStore>> pending = new ConcurrentLinkedQueue<>();

  Saver(ProjectStore store, Threads threads, Consumer<SavedState> listener) {
    this.store = store;
    this.threads = threads;
    this.listener = listener;
  }

  /**
   * @param writing what writes it; where it was stored after all, writing it again is no harm
   */
  void save(Consumer<ProjectStore> writing) {
    pending.add(writing);
    listener.accept(new SavedState.Saving());
    retry();
  }

  void retry() {
    threads.disk().execute(this::drain);
  }

  private void drain() {
    Optional<String> refusal = firstRefusal();
    threads
        .window()
        .execute(() -> refusal.ifPresentOrElse(this::tellOfFailure, this::tellOfSuccess));
  }

  private Optional<String> firstRefusal() {
    try {
      for (Consumer<ProjectStore> next = pending.peek(); next != null; next = pending.peek()) {
        next.accept(store);
        pending.remove();
      }
      return Optional.empty();
    } catch (RuntimeException refusal) {
      LOG.error("edit not saved", refusal);
      return Optional.of(String.valueOf(refusal.getMessage()));
    }
  }

  private void tellOfFailure(String reason) {
    listener.accept(new SavedState.Failed(pending.size(), reason));
  }

  /** Asked for when the news arrives, since the analyst may have gone on working meanwhile. */
  private void tellOfSuccess() {
    if (pending.isEmpty()) {
      listener.accept(new SavedState.Saved());
    }
  }
}
