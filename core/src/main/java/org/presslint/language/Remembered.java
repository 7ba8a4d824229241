package org.presslint.language;

import java.util.function.Function;

/**
 * Values that are dear to make, kept for when they are asked for again, as {@link Recent} keeps them. Thread-safe; nothing waits
 * for another thread's value, and two threads may make the same one.
 *
 * @param <K> what values are asked for by
 * @param <V> the values, immutable
 */
public final class Remembered<K, V> {
  private final Recent<K, V> recent;
  private final Function<K, V> maker;

  /**
   * Remembers nothing yet.
   *
   * @param slots how many values are kept at most, a power of two from 4 on
   * @param maker makes a value that is not kept; a pure function
   */
  public Remembered(int slots, Function<K, V> maker) {
    recent = new Recent<>(slots);
    this.maker = maker;
  }

  /** The value of a key; made where it is not kept. */
  public V get(K key) {
    V known = recent.find(key);
    if (known != null) {
      return known;
    }
    V made = maker.apply(key);
    recent.keep(key, made);
    return made;
  }
}
