package org.presslint.check.name;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.presslint.language.Remembered;

/** A word in small letters, which may be what a capitalised one was meant to be. Immutable. */
final class SmallWord {
  /** A shorter word tells too little of what was meant. */
  static final int SHORTEST = 5;

  private final String name;
  private final long[] keys;

  private SmallWord(String word) {
    name = Letters.hasInnerCapital(word)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : Letters.capitalized(word);
    boolean tells = word.length() >= SHORTEST && !Letters.isCyrillic(word);
    keys = tells ? keys(name) : new long[0];
  }

  private static long[] keys(String name) {
    Set<String> foldings = new TreeSet<>(Set.of(Letters.fold(name)));
    foldings.add(Letters.foldExpanded(name));
    return foldings.stream()
        .flatMapToLong(folded -> Arrays.stream(DeletionKeys.of(folded, 0, 1)))
        .toArray();
  }

  /** The word with a capital. */
  String name() {
    return name;
  }

  /** Whether it shares a deletion key with a name; never one that tells too little of what was meant. */
  boolean meets(LongPredicate keysOfNames) {
    for (long key : keys) {
      if (keysOfNames.test(key)) {
        return true;
      }
    }
    return false;
  }

  /** Makes small words, each once. Thread-safe. */
  static final class Reader {
    /** More than the different words of a long text. */
    private static final int REMEMBERED = 1 << 14;

    private final Remembered<String, SmallWord> known = new Remembered<>(REMEMBERED);

    SmallWord of(String word) {
      return known.get(word, SmallWord::new);
    }
  }
}
