package org.presslint;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that turn items into results while the caller takes the results in the order of the items. The caller's thread is one
 * of them: it works until the result it asks for is there, and so is seldom put to sleep and woken. Used by the thread that
 * starts them.
 */
final class Workers<R> implements AutoCloseable {
  private final WorkOn<R> work;
  private final int items;
  private final AtomicReferenceArray<Done<R>> done;
  private final AtomicInteger begun = new AtomicInteger();
  private final Thread caller = Thread.currentThread();
  private volatile int awaited = -1;
  private int taken;

  private Workers(int items, WorkOn<R> work) {
    this.items = items;
    this.work = work;
    done = new AtomicReferenceArray<>(items);
  }

  private interface WorkOn<R> {
    R item(int index);
  }

  /** The result of an item, or what was thrown instead. */
  private record Done<R>(@Nullable R result, @Nullable Throwable thrown) {}

  /**
   * Starts working.
   *
   * @param items what to work on
   * @param threads at least 1, the caller's included
   * @param work called once for each item, from any of the threads; what it throws is thrown by {@link #next}
   */
  static <T, R> Workers<R> start(List<T> items, int threads, Function<T, R> work) {
    Workers<R> workers = new Workers<>(items.size(), index -> work.apply(items.get(index)));
    for (int i = 1; i < Math.min(threads, items.size()); i++) {
      Thread thread = new Thread(workers::workOnAll, "presslint-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    return workers;
  }

  private void workOnAll() {
    while (workOnOne()) {
      // the next one
    }
  }

  /** Works on an item that nobody has begun; false where there is none. */
  private boolean workOnOne() {
    int item = begun.getAndIncrement();
    if (item >= items) {
      return false;
    }
    try {
      done.set(item, new Done<>(work.item(item), null));
    } catch (Throwable e) {
      // An error of the virtual machine ends the run in the caller's thread, as it would without
      // threads.
      close();
      done.set(item, new Done<>(null, e));
    }
    if (awaited == item) {
      LockSupport.unpark(caller);
    }
    return true;
  }

  /** The result of the next item, which is then forgotten, so that results do not outlive their use. */
  R next() {
    int item = taken++;
    Done<R> next = done.get(item);
    while (next == null) {
      if (!workOnOne()) {
        await(item);
      }
      next = done.get(item);
    }
    done.set(item, null);
    if (next.thrown() instanceof Error error) {
      throw error;
    }
    if (next.thrown() != null) {
      throw new IllegalStateException(next.thrown());
    }
    return Objects.requireNonNull(next.result());
  }

  /** Sleeps until an item is done, or for no reason. */
  private void await(int item) {
    awaited = item;
    if (done.get(item) == null) {
      LockSupport.park(this);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted");
    }
  }

  /** Lets no thread begin another item. */
  @Override
  public void close() {
    begun.set(items);
  }
}
