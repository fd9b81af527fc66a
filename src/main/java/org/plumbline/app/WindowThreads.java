package org.plumbline.app;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.plumbline.workspace.Threads;

/**
 * The threads behind a window: one for the disk, so that edits are saved in order, a few for long
 * work, and the toolkit's own. This is the only class that hands work to the toolkit.
 */
final class WindowThreads implements AutoCloseable {

  /** Cancelled work stops between two articles, and the largest takes less than this. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("disk").factory());
  private final ExecutorService background =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("background-", 1).daemon().factory());

  private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
  private boolean isClosed;

  Threads threads() {
    return new Threads(disk, background, this::onToolkit);
  }

  private void onToolkit(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      news.add(task);
      Platform.runLater(this::deliver);
    }
  }

  /** News of a session that is over is of no use to anybody. */
  private void deliver() {
    for (Runnable task = news.poll(); task != null && !isClosed; task = news.poll()) {
      task.run();
    }
  }

  /**
   * Waits until the disk has taken, or refused, all that was handed to it so far, and brings the
   * news of that. To be called on the toolkit's thread, which cannot fetch the news while it waits.
   */
  void awaitDisk() {
    try {
      disk.submit(() -> {}).get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    deliver();
  }

  /** Does something on the toolkit's thread, once what it is doing now is done. */
  static void later(Runnable task) {
    Platform.runLater(task);
  }

  /** Finishes what is on its way to the disk, and gives other work a moment to stop by itself. */
  @Override
  public void close() {
    background.shutdown();
    try {
      if (!background.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        background.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    disk.close();
    isClosed = true;
  }
}
