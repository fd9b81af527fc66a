package org.plumbline.workspace.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  private static final int MANY = 1000;

  @Test
  void handsOnOutcomesInTheOrderOfTheInputs() {
    List<Integer> outcomes = new ArrayList<>();
    CountDownLatch secondIsDone = new CountDownLatch(1);
    new OrderedWork<Integer, Integer>(
            2,
            number -> {
              if (number == 0) {
                await(secondIsDone);
              } else {
                secondIsDone.countDown();
              }
              return number;
            })
        .run(counting(MANY), outcomes::add);
    assertThat(outcomes).isEqualTo(IntStream.range(0, MANY).boxed().toList());
  }

  @Test
  void holdsNoMoreThanKeepsTheThreadsBusy() {
    AtomicInteger taken = new AtomicInteger();
    int[] handedOn = {0};
    int[] most = {0};
    Supplier<Optional<Integer>> inputs = counting(MANY);
    new OrderedWork<Integer, Integer>(2, number -> number)
        .run(
            () -> {
              taken.incrementAndGet();
              most[0] = Math.max(most[0], taken.get() - handedOn[0]);
              return inputs.get();
            },
            _ -> handedOn[0]++);
    assertThat(handedOn[0]).isEqualTo(MANY);
    assertThat(most[0]).isBetween(2, 20);
  }

  @Test
  void endsWithTheFaultOfTheWork() {
    OrderedWork<Integer, Integer> dividing = new OrderedWork<>(2, number -> 10 / (number - 3));
    assertThatThrownBy(() -> dividing.run(counting(MANY), _ -> {}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void endsWithTheExceptionOfTheSink() {
    OrderedWork<Integer, Integer> idle = new OrderedWork<>(2, number -> number);
    assertThatThrownBy(
            () ->
                idle.<IOException>run(
                    counting(MANY),
                    _ -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static Supplier<Optional<Integer>> counting(int end) {
    int[] next = {0};
    return () -> next[0] < end ? Optional.of(next[0]++) : Optional.empty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
