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

  /** Of an absent key at most one in about so many seems to be there. */
  private static final int BITS_A_KEY = 16;

  private long[] entries = new long[1024];
  private int count;
  /** How many of the entries are noted in the bits. */
  private int seen;

  /** The keys of an owner; sized by what is there when they are first asked, as most keys then are. */
  private KeyBits once = new KeyBits(0);
  /** Those that were there before. */
  private KeyBits again = once;

  /**
   * Adds the keys of an owner.
   *
   * @param owner from 0 to 16,777,215
   */
  void add(int owner, long[] keys) {
    if (count + keys.length > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(entries.length * 2, count + keys.length));
    }
    int from = count;
    for (int i = 0; i < keys.length; i++) {
      entries[from + i] = (keys[i] & ~OWNER) | owner;
    }
    count += keys.length;
  }

  /** Whether an owner has one of some keys; a no is sure, a yes is not (Bloom 1970, with one hash). */
  boolean mayHoldAny(long[] keys) {
    see();
    for (long key : keys) {
      if (once.mayHold(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * All pairs of owners that share a key, each once, in order; {@link #first} and {@link #second} tell the two. Most keys have
   * one owner; they are left out before the sort, which would be most of the work.
   */
  long[] pairs() {
    leaveOutLone();
    Arrays.sort(entries, 0, count);
    long[] pairs = new long[count];
    int found = 0;
    int start = 0;
    while (start < count) {
      int end = start + 1;
      while (end < count && (entries[end] & ~OWNER) == (entries[start] & ~OWNER)) {
        end++;
      }
      int owners = end - start;
      if (owners > 1 && owners <= LARGEST) {
        if (found + owners * owners > pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * (found + owners * owners));
        }
        found = addPairs(start, end, pairs, found);
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

  private int addPairs(int start, int end, long[] pairs, int before) {
    int found = before;
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        long a = entries[i] & OWNER;
        long b = entries[j] & OWNER;
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

  /** Notes the keys added since it was last called. */
  private void see() {
    if (seen == 0) {
      once = new KeyBits(count);
      again = new KeyBits(count);
    }
    for (int i = seen; i < count; i++) {
      if (!once.add(entries[i])) {
        again.add(entries[i]);
      }
    }
    seen = count;
  }

  private void leaveOutLone() {
    see();
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
}
