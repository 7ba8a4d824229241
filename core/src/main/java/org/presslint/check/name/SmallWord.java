package org.presslint.check.name;

import java.util.Arrays;

/** A word in small letters, which may be what a capitalised one was meant to be. Immutable. */
final class SmallWord {
  /** A shorter word tells too little of what was meant. */
  static final int SHORTEST = 5;

  private final String name;
  private final int[] keys;

  SmallWord(String word) {
    name = Letters.hasInnerCapital(word)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : Letters.capitalized(word);
    boolean tells =
        word.length() >= SHORTEST && !Letters.isCyrillic(word) && !Letters.isAllCapitals(name);
    keys = tells ? keys(name) : new int[0];
  }

  private static int[] keys(String name) {
    String folded = Letters.fold(name);
    int[] keys = DeletionKeys.cut(folded, 1);
    String expanded = Letters.isAscii(name) ? folded : Letters.foldExpanded(name);
    if (expanded.equals(folded)) {
      return keys;
    }
    int[] more = DeletionKeys.cut(expanded, 1);
    int[] both = Arrays.copyOf(keys, keys.length + more.length);
    System.arraycopy(more, 0, both, keys.length, more.length);
    return both;
  }

  /** The word with a capital. */
  String name() {
    return name;
  }

  /** Its deletion keys, cut; none where it tells too little of what was meant. */
  int[] keys() {
    return keys;
  }
}
