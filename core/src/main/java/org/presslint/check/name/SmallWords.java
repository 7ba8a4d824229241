package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a block in small letters that are part of no name, each as often as it stands there; without the shortest, which
 * no name is compared with. Immutable.
 */
final class SmallWords {
  static final SmallWords NONE = new SmallWords(List.of());

  private final List<SmallWord> words;

  SmallWords(List<SmallWord> all) {
    List<SmallWord> compared = new ArrayList<>(all.size());
    for (SmallWord word : all) {
      if (word.name().length() >= NameWords.SHORTEST) {
        compared.add(word);
      }
    }
    words = List.copyOf(compared);
  }

  /** The words in the order of the text. */
  List<SmallWord> words() {
    return words;
  }
}
