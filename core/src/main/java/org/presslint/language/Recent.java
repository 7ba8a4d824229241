package org.presslint.language;

import org.jspecify.annotations.Nullable;

/**
 * The values of the keys that came last. Four slots side by side can hold a key; a new key takes the first and moves the others
 * on by one. So the size is bounded, nothing is counted, and an answer costs a few reads of memory. Thread-safe, and nothing
 * waits.
 *
 * <p>Slots are plain memory: what is kept is final, so a thread that sees it sees all of it (Java Language Specification,
 * 17.5), and one that does not yet see it finds nothing.
 *
 * @param <K> what values are asked for by
 * @param <V> the values, immutable
 */
public final class Recent<K, V> {
  /** How many slots can hold a key: with two, three keys of the same slots would push each other out in turn. */
  static final int WAYS = 4;

  private final @Nullable Kept<K, V>[] slots;

  private record Kept<K, V>(K key, V value) {}

  /**
   * Keeps nothing yet.
   *
   * @param slots how many values are kept at most, a power of two from 4 on
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  public Recent(int slots) {
    if (slots < WAYS || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("not a power of two from 4 on: " + slots);
    }
    this.slots = new Kept[slots];
  }

  /** The value of a key; null where none is kept. */
  public @Nullable V find(K key) {
    int slot = firstSlot(key.hashCode(), slots.length);
    for (int i = slot; i < slot + WAYS; i++) {
      Kept<K, V> kept = slots[i];
      if (kept == null) {
        return null;
      }
      if (kept.key.equals(key)) {
        return kept.value;
      }
    }
    return null;
  }

  /** Keeps the value of a key that has none. */
  public void keep(K key, V value) {
    put(slots, firstSlot(key.hashCode(), slots.length), new Kept<>(key, value));
  }

  /** The first of the {@link #WAYS} slots, of a power of two, that can hold what has this hash. */
  static int firstSlot(int hash, int slots) {
    int mixed = hash * 0x9E3779B9; // Fibonacci hashing, Knuth, TAOCP 3, 6.4
    return (mixed ^ (mixed >>> 16)) & (slots - WAYS);
  }

  /** Puts something into the first slot, and what stands there one further, until the last falls out. */
  static <T> void put(@Nullable T[] slots, int first, T value) {
    for (int i = first + WAYS - 1; i > first; i--) {
      slots[i] = slots[i - 1];
    }
    slots[first] = value;
  }
}
