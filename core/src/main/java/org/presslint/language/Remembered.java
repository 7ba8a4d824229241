package org.presslint.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that are dear to make, kept while they are asked for. Keeps at most twice as many as it is told: when that many are
 * new, those that were not asked for meanwhile are forgotten. Thread-safe; nothing waits for another thread's value.
 *
 * @param <K> what values are asked for by
 * @param <V> the values, immutable
 */
final class Remembered<K, V> {
  private final int most;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> older = Map.of();

  /** @param most at least 1 */
  Remembered(int most) {
    this.most = most;
  }

  /** The value of a key; made where it is not kept, by more than one thread where they ask at the same time. */
  V get(K key, Function<K, V> maker) {
    V value = recent.get(key);
    if (value != null) {
      return value;
    }
    value = older.get(key);
    if (value == null) {
      value = maker.apply(key);
    }
    if (recent.size() >= most) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
    recent.put(key, value);
    return value;
  }
}
