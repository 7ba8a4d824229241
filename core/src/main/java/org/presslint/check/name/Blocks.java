package org.presslint.check.name;

import java.util.Arrays;

/**
 * Finds who shares a key with whom. Each entry is a key's upper bits and its owner in one long, so that sorting puts
 * the owners of a key side by side. Not thread-safe.
 */
final class Blocks {
  private static final int OWNER_BITS = 24;
  /** So many bits of a key choose a bit of a long. */
  private static final int BITS_OF_BIT = 6;

  private static final long OWNER = (1L << OWNER_BITS) - 1;
  /** More owners of one key than this say nothing of any two of them. */
  private static final int LARGEST = 50;

  /** Of a hundred absent keys a few seem to be there. */
  private static final int BITS_A_KEY = 16;

  private long[] entries = new long[256];
  private int count;
  /**
   * Adds the keys of an owner.
   *
   * @param owner from 0 to 16,777,215
   */
  void add(int owner, long[] keys) {
    room(keys.length);
    int from = count;
    for (int i = 0; i < keys.length; i++) {
      entries[from + i] = (keys[i] & ~OWNER) | owner;
    }
    count += keys.length;
  }

  /** The same for keys that are cut, see {@link DeletionKeys#cut}. */
  void add(int owner, int[] keys) {
    room(keys.length);
    for (int key : keys) {
      entries[count++] = (Integer.toUnsignedLong(key) << OWNER_BITS) | owner;
    }
  }

  private void room(int more) {
    if (count + more > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + more));
    }
  }

  /**
   * All pairs of owners that share a key, each once, in order; {@link #first} and {@link #second} tell the two. Most keys have
   * one owner; they are left out before the sort, which would be most of the work.
   */
  long[] pairs() {
    long[] shared = shared();
    long[] pairs = new long[shared.length];
    int found = 0;
    int start = 0;
    while (start < shared.length) {
      int end = start + 1;
      while (end < shared.length && (shared[end] & ~OWNER) == (shared[start] & ~OWNER)) {
        end++;
      }
      int owners = end - start;
      if (owners > 1 && owners <= LARGEST) {
        if (found + owners * owners > pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * (found + owners * owners));
        }
        found = addPairs(shared, start, end, pairs, found);
      }
      start = end;
    }
    return sorted(pairs, found);
  }

  /** The smaller owner of a pair. */
  static int first(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  /** The larger owner of a pair. */
  static int second(long pair) {
    return (int) pair;
  }

  private static int addPairs(long[] shared, int start, int end, long[] pairs, int before) {
    int found = before;
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        long a = shared[i] & OWNER;
        long b = shared[j] & OWNER;
        if (a != b) {
          pairs[found++] = (a << Integer.SIZE) | b;
        }
      }
    }
    return found;
  }

  /** The first so many, sorted, each once. */
  private static long[] sorted(long[] pairs, int count) {
    Arrays.sort(pairs, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }

  /** The entries with a key that others seem to have, sorted. */
  private long[] shared() {
    KeyBits once = new KeyBits(count);
    KeyBits again = new KeyBits(count);
    for (int i = 0; i < count; i++) {
      if (!once.add(entries[i])) {
        again.add(entries[i]);
      }
    }
    long[] shared = new long[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      shared[kept] = entries[i];
      kept += again.mayHold(entries[i]) ? 1 : 0;
    }
    shared = Arrays.copyOf(shared, kept);
    Arrays.sort(shared);
    return shared;
  }

  /** Two bits of a cell for each key, which other keys may share. */
  private static final class KeyBits {
    private final long[] cells;

    KeyBits(int keys) {
      int count = Math.max(1, (int) ((long) keys * BITS_A_KEY / Long.SIZE));
      cells = new long[Integer.highestOneBit(count)];
    }

    /** Whether it was not there. */
    boolean add(long key) {
      int cell = cell(key);
      long before = cells[cell];
      cells[cell] = before | bits(key);
      return cells[cell] != before;
    }

    boolean mayHold(long key) {
      return (~cells[cell(key)] & bits(key)) == 0;
    }

    private int cell(long key) {
      return (int) (key >>> (OWNER_BITS + 2 * BITS_OF_BIT)) & (cells.length - 1);
    }

    private static long bits(long key) {
      return 1L << (key >>> OWNER_BITS) | 1L << (key >>> (OWNER_BITS + BITS_OF_BIT));
    }
  }
}
