package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @Test
  void givesResultsInTheOrderOfTheItems() {
    for (int threads : new int[] {1, 2, 7}) {
      List<Integer> results = new ArrayList<>();
      try (Workers<Integer> workers = Workers.start(ITEMS, threads, i -> 2 * i)) {
        ITEMS.forEach(i -> results.add(workers.next()));
      }
      assertThat(results).isEqualTo(ITEMS.stream().map(i -> 2 * i).toList());
    }
  }

  @Test
  @Timeout(60)
  void worksOnSeveralItemsAtTheSameTime() {
    CyclicBarrier both = new CyclicBarrier(2);
    try (Workers<String> workers = Workers.start(List.of(1, 2), 2, i -> met(both))) {
      assertThat(List.of(workers.next(), workers.next())).containsExactly("met", "met");
    }
  }

  @Test
  void anErrorIsThrownToTheCaller() {
    for (int threads : new int[] {1, 3}) {
      try (Workers<Integer> workers = Workers.start(ITEMS, threads, WorkersTest::failing)) {
        assertThat(workers.next()).isZero();
        assertThatThrownBy(workers::next).isInstanceOf(OutOfMemoryError.class).hasMessage("1");
      }
    }
  }

  private static int failing(int item) {
    if (item == 1) {
      throw new OutOfMemoryError("1");
    }
    return item;
  }

  private static String met(CyclicBarrier barrier) {
    try {
      barrier.await();
      return "met";
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
