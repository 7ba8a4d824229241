package org.presslint.check.name;

import java.util.Arrays;
import java.util.function.LongPredicate;

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

  /** Of an absent key at most one in about so many seems to be there. */
  private static final int BITS_A_KEY = 8;

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
    KeyBits keys = new KeyBits(count);
    for (int i = 0; i < count; i++) {
      keys.add(entries[i]);
    }
    return keys::mayHold;
  }

  /**
   * Tells of all owners that share a key, each two of them next to each other in the sort at most once for a key. Most keys
   * have one owner; they are left out before the sort, which would be most of the work.
   */
  void meet(Meeting meeting) {
    leaveOutLone();
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

  private void leaveOutLone() {
    KeyBits once = new KeyBits(count);
    KeyBits again = new KeyBits(count);
    for (int i = 0; i < count; i++) {
      if (!once.add(entries[i])) {
        again.add(entries[i]);
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (again.mayHold(entries[i])) {
        entries[kept++] = entries[i];
      }
    }
    count = kept;
  }

  /** A bit for each key, which other keys may share. */
  private static final class KeyBits {
    private final long[] bits;

    KeyBits(int keys) {
      int cells = Math.max(1, (int) ((long) keys * BITS_A_KEY / Long.SIZE));
      bits = new long[Integer.highestOneBit(cells)];
    }

    /** Whether it was not there. */
    boolean add(long key) {
      long before = bits[cell(key)];
      bits[cell(key)] |= bit(key);
      return bits[cell(key)] != before;
    }

    boolean mayHold(long key) {
      return (bits[cell(key)] & bit(key)) != 0;
    }

    private int cell(long key) {
      return (int) (key >>> (OWNER_BITS + BITS_OF_BIT)) & (bits.length - 1);
    }

    private static long bit(long key) {
      return 1L << (key >>> OWNER_BITS);
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
