package org.presslint.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are dear to make, kept for when they are asked for again. Two slots can hold a key; a new key takes the first
 * and moves what was there to the second. So the size is bounded, nothing is counted, and an answer costs a few reads of
 * memory. Thread-safe; nothing waits for another thread's value, and two threads may make the same one.
 *
 * <p>Slots are plain memory: what is kept is final, so a thread that sees it sees all of it (Java Language Specification,
 * 17.5), and one that does not yet see it makes its own.
 *
 * @param <K> what values are asked for by
 * @param <V> the values, immutable
 */
public final class Remembered<K, V> {
  private final Function<K, V> maker;
  private final @Nullable Kept<K, V>[] slots;
  private final int mask;

  private record Kept<K, V>(K key, V value) {}

  /**
   * Remembers nothing yet.
   *
   * @param slots how many values are kept at most, a power of two from 2 on
   * @param maker makes a value that is not kept; a pure function
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  public Remembered(int slots, Function<K, V> maker) {
    if (slots < 2 || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("not a power of two from 2 on: " + slots);
    }
    this.maker = maker;
    this.slots = new Kept[slots];
    mask = slots - 1;
  }

  /** Remembers nothing yet, and has no maker of its own. */
  public Remembered(int slots) {
    this(slots, key -> {
      throw new IllegalStateException("no maker");
    });
  }

  /** The value of a key; made where it is not kept. */
  public V get(K key) {
    return get(key, maker);
  }

  /** The value of a key, made by another maker where it is not kept. */
  public V get(K key, Function<K, V> maker) {
    int hash = key.hashCode() * 0x9E3779B9; // Fibonacci hashing, Knuth, TAOCP 3, 6.4
    int slot = (hash ^ (hash >>> 16)) & mask;
    Kept<K, V> first = slots[slot];
    if (first != null && first.key.equals(key)) {
      return first.value;
    }
    Kept<K, V> second = slots[slot ^ 1];
    if (second != null && second.key.equals(key)) {
      return second.value;
    }
    V value = maker.apply(key);
    slots[slot ^ 1] = first;
    slots[slot] = new Kept<>(key, value);
    return value;
  }
}
