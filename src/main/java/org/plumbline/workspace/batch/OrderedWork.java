package org.plumbline.workspace.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same work on many things on several threads, and hands on the outcomes in the order of
 * the things. No more of them are under way than keep the threads busy, however many there are.
 *
 * @param <I> what is worked on
 * @param <O> what comes out
 */
final class OrderedWork<I, O> {

  /** Enough that a thread seldom waits for a slow neighbour, few enough to hold in memory. */
  private static final int UNDER_WAY_A_THREAD = 8;

  /** Takes an outcome. */
  @FunctionalInterface
  interface Sink<O, E extends Exception> {
    void accept(O outcome) throws E;
  }

  private final int threads;
  private final Function<I, O> work;

  OrderedWork(int threads, Function<I, O> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Works until there is nothing more. An exception of the work, which is a fault, or of the sink
   * ends it.
   *
   * @param next asked on the calling thread; empty when there is nothing more
   * @param sink called on the calling thread
   */
  <E extends Exception> void run(Supplier<Optional<I>> next, Sink<O, E> sink) throws E {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<O>> underWay = new ArrayDeque<>();
      Optional<I> input = next.get();
      while (input.isPresent()) {
        I given = input.get();
        underWay.add(executor.submit(() -> work.apply(given)));
        if (underWay.size() >= threads * UNDER_WAY_A_THREAD) {
          sink.accept(outcome(underWay.remove()));
        }
        input = next.get();
      }
      for (Future<O> rest : underWay) {
        sink.accept(outcome(rest));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <O> O outcome(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException fault -> throw fault;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
