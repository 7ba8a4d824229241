package org.presslint.check.spelling;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which words stand in a document, or which two side by side, kept small: a hash of 32 bits for each. Two share one so rarely
 * that evidence does not suffer. Immutable and thread-safe.
 */
public final class WordHashes {
  private static final int BITS = Integer.SIZE;

  /** In ascending order, each once. */
  private final int[] hashes;

  private WordHashes(int[] hashes) {
    this.hashes = hashes;
  }

  /** The hash of a folded word. */
  static int of(String word) {
    return mixed(word.hashCode());
  }

  /** The hash of two folded words side by side. */
  static int of(String first, String second) {
    return mixed(0x9E3779B9 * first.hashCode() + second.hashCode());
  }

  private static int mixed(int hash) {
    return (hash ^ (hash >>> 15)) * 0x85EBCA6B;
  }

  int size() {
    return hashes.length;
  }

  /** One of the hashes. */
  int get(int index) {
    return hashes[index];
  }

  boolean contains(int hash) {
    int at = about(hash, hashes.length);
    while (at > 0 && hashes[at - 1] >= hash) {
      at--;
    }
    while (at < hashes.length && hashes[at] < hash) {
      at++;
    }
    return at < hashes.length && hashes[at] == hash;
  }

  /**
   * Those of the next version of the document.
   *
   * @param touched those that may have come or gone
   * @param isHeld whether that version has one of them
   */
  WordHashes next(WordHashes touched, IntPredicate isHeld) {
    int[] next = new int[hashes.length + touched.hashes.length];
    int count = 0;
    int at = 0;
    for (int hash : touched.hashes) {
      while (at < hashes.length && hashes[at] < hash) {
        next[count++] = hashes[at++];
      }
      at += at < hashes.length && hashes[at] == hash ? 1 : 0;
      if (isHeld.test(hash)) {
        next[count++] = hash;
      }
    }
    int rest = hashes.length - at;
    System.arraycopy(hashes, at, next, count, rest);
    return new WordHashes(Arrays.copyOf(next, count + rest));
  }

  /** About how many of so many hashes are smaller than one: they are spread evenly over all numbers. */
  private static int about(int hash, int count) {
    return (int) (((long) hash - Integer.MIN_VALUE) * count >>> BITS);
  }

  /** Gathers hashes, each as often as it comes. Not thread-safe. */
  static final class Builder {
    private final int[] hashes;
    private int count;

    /**
     * Gathers nothing yet.
     *
     * @param most how many hashes may come
     */
    Builder(int most) {
      hashes = new int[most];
    }

    void add(int hash) {
      hashes[count++] = hash;
    }

    void addAll(int[] more) {
      System.arraycopy(more, 0, hashes, count, more.length);
      count += more.length;
    }

    WordHashes build() {
      int[] sorted = sorted();
      int distinct = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[distinct++] = sorted[i];
        }
      }
      return new WordHashes(Arrays.copyOf(sorted, distinct));
    }

    /** In ascending order: each is put about where it belongs, and little is left to move. */
    private int[] sorted() {
      int[] starts = new int[count + 1];
      for (int i = 0; i < count; i++) {
        starts[about(hashes[i], count) + 1]++;
      }
      for (int i = 0; i < count; i++) {
        starts[i + 1] += starts[i];
      }
      int[] sorted = new int[count];
      for (int i = 0; i < count; i++) {
        sorted[starts[about(hashes[i], count)]++] = hashes[i];
      }
      for (int i = 1; i < count; i++) {
        int hash = sorted[i];
        int at = i;
        while (at > 0 && sorted[at - 1] > hash) {
          sorted[at] = sorted[at - 1];
          at--;
        }
        sorted[at] = hash;
      }
      return sorted;
    }
  }
}
