package org.presslint.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are dear to make, kept for when they are asked for again. Two slots can hold a key; a new key takes the first
 * and moves what was there to the second. So the size is bounded, nothing is counted, and an answer costs a few reads of
 * memory. Thread-safe; nothing waits for another thread's value, and two threads may make the same one.
 *
 * @param <K> what values are asked for by
 * @param <V> the values, immutable
 */
public final class Remembered<K, V> {
  private final AtomicReferenceArray<@Nullable Kept<K, V>> slots;
  private final int mask;

  private record Kept<K, V>(K key, V value) {}

  /**
   * Remembers nothing yet.
   *
   * @param slots how many values are kept at most, a power of two from 2 on
   */
  public Remembered(int slots) {
    if (slots < 2 || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("not a power of two from 2 on: " + slots);
    }
    this.slots = new AtomicReferenceArray<>(slots);
    mask = slots - 1;
  }

  /** The value of a key; made where it is not kept. */
  public V get(K key, Function<K, V> maker) {
    int hash = key.hashCode() * 0x9E3779B9; // Fibonacci hashing, Knuth, TAOCP 3, 6.4
    int slot = (hash ^ (hash >>> 16)) & mask;
    Kept<K, V> first = slots.getAcquire(slot);
    if (first != null && first.key.equals(key)) {
      return first.value;
    }
    Kept<K, V> second = slots.getAcquire(slot ^ 1);
    if (second != null && second.key.equals(key)) {
      return second.value;
    }
    V value = maker.apply(key);
    slots.setRelease(slot ^ 1, first);
    slots.setRelease(slot, new Kept<>(key, value));
    return value;
  }
}
