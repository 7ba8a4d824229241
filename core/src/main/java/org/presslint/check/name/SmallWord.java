package org.presslint.check.name;

import java.util.Arrays;

/** A word in small letters, which may be what a capitalised one was meant to be. Immutable. */
final class SmallWord {
  /** A shorter word tells too little of what was meant. */
  static final int SHORTEST = 5;

  private final String name;
  private final long[] keys;

  SmallWord(String word) {
    name = Letters.hasInnerCapital(word)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : Letters.capitalized(word);
    boolean tells =
        word.length() >= SHORTEST && !Letters.isCyrillic(word) && !Letters.isAllCapitals(name);
    keys = tells ? keys(name) : new long[0];
  }

  private static long[] keys(String name) {
    String folded = Letters.fold(name);
    String expanded = Letters.foldExpanded(name);
    long[] keys = DeletionKeys.of(folded, 0, 1);
    if (expanded.equals(folded)) {
      return keys;
    }
    long[] more = DeletionKeys.of(expanded, 0, 1);
    long[] both = Arrays.copyOf(keys, keys.length + more.length);
    System.arraycopy(more, 0, both, keys.length, more.length);
    return both;
  }

  /** The word with a capital. */
  String name() {
    return name;
  }

  /** Its deletion keys; none where it tells too little of what was meant. */
  long[] keys() {
    return keys;
  }
}
