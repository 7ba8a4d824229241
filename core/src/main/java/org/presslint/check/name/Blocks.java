package org.presslint.check.name;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Finds who shares a key with whom. Each entry is a key's upper bits and its owner in one long, so that sorting puts
 * the owners of a key side by side. Not thread-safe.
 */
final class Blocks {
  private static final int OWNER_BITS = 24;
  private static final long OWNER = (1L << OWNER_BITS) - 1;
  /** More owners of one key than this say nothing of any two of them. */
  private static final int LARGEST = 50;

  /** Of an absent key one in about so many seems to be there. */
  private static final int BITS_A_KEY = 16;

  private long[] entries = new long[256];
  private int count;

  /** Is told of two owners that share a key; the smaller first; the same two perhaps more than once. */
  @FunctionalInterface
  interface Meeting {
    void met(int first, int second);
  }

  /**
   * Adds the keys of an owner.
   *
   * @param owner from 0 to 16,777,215
   */
  void add(int owner, long[] keys) {
    if (count + keys.length > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + keys.length));
    }
    for (long key : keys) {
      entries[count++] = (key & ~OWNER) | (owner & OWNER);
    }
  }

  /** Tells whether an owner has a key, of those added until now; a no is sure, a yes is not (Bloom 1970, with one hash). */
  LongPredicate filter() {
    int size = Integer.highestOneBit(Math.max(count, Long.SIZE) * BITS_A_KEY);
    long[] bits = new long[size / Long.SIZE];
    for (int i = 0; i < count; i++) {
      long key = entries[i] >>> OWNER_BITS;
      bits[(int) (key & (size - 1)) / Long.SIZE] |= 1L << key;
    }
    return key -> {
      long kept = key >>> OWNER_BITS;
      return (bits[(int) (kept & (size - 1)) / Long.SIZE] & (1L << kept)) != 0;
    };
  }

  /** Tells of all owners that share a key, each two of them next to each other in the sort at most once for a key. */
  void meet(Meeting meeting) {
    Arrays.sort(entries, 0, count);
    int start = 0;
    while (start < count) {
      int end = start + 1;
      while (end < count && (entries[end] & ~OWNER) == (entries[start] & ~OWNER)) {
        end++;
      }
      if (end - start > 1 && end - start <= LARGEST) {
        meetings(start, end, meeting);
      }
      start = end;
    }
  }

  private void meetings(int start, int end, Meeting meeting) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int a = (int) (entries[i] & OWNER);
        int b = (int) (entries[j] & OWNER);
        if (a != b) {
          meeting.met(a, b);
        }
      }
    }
  }
}
