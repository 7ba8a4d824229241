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
  private static final int WAYS = 4;

  private final @Nullable Kept<K, V>[] slots;
  private final int mask;

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
    mask = slots - WAYS;
  }

  /** The value of a key; null where none is kept. */
  public @Nullable V find(K key) {
    int slot = slot(key);
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
    int slot = slot(key);
    for (int i = slot + WAYS - 1; i > slot; i--) {
      slots[i] = slots[i - 1];
    }
    slots[slot] = new Kept<>(key, value);
  }

  /** The first slot of a key. */
  private int slot(K key) {
    int hash = key.hashCode() * 0x9E3779B9; // Fibonacci hashing, Knuth, TAOCP 3, 6.4
    return (hash ^ (hash >>> 16)) & mask;
  }
}
