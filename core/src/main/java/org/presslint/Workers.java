package org.presslint;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Threads that turn items into results while the caller takes the results in the order of the items. With one thread there is
 * none beside the caller's. Used by one thread.
 */
final class Workers<R> implements AutoCloseable {
  private final IntFunction<R> results;
  private final Runnable stop;
  private int taken;

  private Workers(IntFunction<R> results, Runnable stop) {
    this.results = results;
    this.stop = stop;
  }

  /**
   * Starts working.
   *
   * @param items what to work on
   * @param threads at least 1
   * @param work called once for each item, from any of the threads; what it throws is thrown by {@link #next}
   */
  static <T, R> Workers<R> start(List<T> items, int threads, Function<T, R> work) {
    int needed = Math.min(threads, items.size());
    if (needed < 2) {
      return new Workers<>(i -> work.apply(items.get(i)), () -> {});
    }
    AtomicReferenceArray<CompletableFuture<R>> results = new AtomicReferenceArray<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      results.set(i, new CompletableFuture<>());
    }
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < needed; i++) {
      Thread thread = new Thread(() -> work(items, next, work, results), "presslint-" + (i + 1));
      thread.setDaemon(true);
      thread.start();
    }
    return new Workers<>(i -> taken(results, i), () -> next.set(items.size()));
  }

  private static <T, R> void work(
      List<T> items,
      AtomicInteger next,
      Function<T, R> work,
      AtomicReferenceArray<CompletableFuture<R>> results) {
    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
      CompletableFuture<R> result = results.get(i);
      try {
        result.complete(work.apply(items.get(i)));
      } catch (Throwable e) {
        // An error of the virtual machine ends the run in the caller's thread, as it would without
        // threads.
        result.completeExceptionally(e);
        return;
      }
    }
  }

  /** The result of the next item. */
  R next() {
    return results.apply(taken++);
  }

  /** Waits for a result and forgets it, so that results do not outlive their use. */
  private static <R> R taken(AtomicReferenceArray<CompletableFuture<R>> results, int index) {
    try {
      R result = results.get(index).get();
      results.set(index, null);
      return result;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Lets no thread begin another item. */
  @Override
  public void close() {
    stop.run();
  }
}
