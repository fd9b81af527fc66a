package org.plumbline.journey;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.assertj.core.api.Assertions;
import org.testfx.util.WaitForAsyncUtils;

/** Asks the window's thread, and waits for what takes time. */
final class Waiting {

  private static final int PATIENCE = 20;

  private Waiting() {}

  /** What the window says, asked on its own thread. */
  static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(PATIENCE), question);
  }

  /** Does something on the window's thread, and waits until the window is laid out anew. */
  static void act(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
    settle();
  }

  /** Waits until the window has been laid out once more. */
  static void settle() {
    CountDownLatch pulse = new CountDownLatch(1);
    ask(
        () -> {
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              stop();
              pulse.countDown();
            }
          }.start();
          return true;
        });
    try {
      Assertions.assertThat(pulse.await(PATIENCE, SECONDS)).as("the window is drawn").isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    // Comes to its turn when the pulse, and so the layout, is over.
    ask(() -> true);
  }

  /** Waits until something is so, as seen from the window's thread. */
  static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, SECONDS, () -> ask(condition));
    } catch (TimeoutException late) {
      Assertions.fail("waited in vain until " + what, late);
    }
    settle();
  }

  /** Waits until the window says what is expected; says what it said instead, where it does not. */
  static <T> void untilIs(T expected, Supplier<T> actual) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, SECONDS, () -> ask(actual::get).equals(expected));
    } catch (TimeoutException late) {
      Assertions.assertThat(ask(actual::get)).isEqualTo(expected);
    }
    settle();
  }
}
