package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of a block in small letters that may be meant for a name, with their keys in one row. Immutable. */
final class SmallWords {
  private final List<SmallWord> words = new ArrayList<>();
  private final long[] keys;

  SmallWords(List<SmallWord> all) {
    int count = 0;
    for (SmallWord word : all) {
      if (word.keys().length > 0) {
        words.add(word);
        count += word.keys().length;
      }
    }
    keys = new long[count];
    int at = 0;
    for (SmallWord word : words) {
      System.arraycopy(word.keys(), 0, keys, at, word.keys().length);
      at += word.keys().length;
    }
  }

  /** Tells the words that seem to share a key with a name; see {@link Blocks#mayHold}. */
  void near(Blocks names, Consumer<SmallWord> near) {
    int word = 0;
    int end = 0;
    for (int i = 0; i < keys.length; i++) {
      if (names.mayHold(keys[i])) {
        while (end <= i) {
          end += words.get(word++).keys().length;
        }
        near.accept(words.get(word - 1));
      }
    }
  }
}
