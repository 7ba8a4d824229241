package org.presslint.language.compile;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.WordValue;

/** Words gathered from several lists: key to value. */
final class WordSet {
  private static final int LONGEST = 40;

  private final Predicate<String> admitted;
  private final Map<String, Integer> values = new HashMap<>();

  /**
   * An empty set.
   *
   * @param keys the keys that are admitted; words with others are left out
   */
  WordSet(Pattern keys) {
    admitted = keys.asMatchPredicate();
  }

  /** Adds a word as it is written; {@code properties} are added to those its capitals tell. */
  void add(String written, int properties, int frequency) {
    String word = Folding.normalize(written);
    String key = Folding.key(word);
    if (word.length() <= LONGEST && admitted.test(key)) {
      int value = WordValue.withFrequency(properties | shape(word), frequency);
      values.merge(key, value, WordValue::merge);
    }
  }

  /** Takes a spelling away: christian does not stand in the lists, Christian may. */
  void remove(String word) {
    int shapes = WordValue.WORD | WordValue.NAME | WordValue.ACRONYM | WordValue.MIXED;
    int left = value(word) & ~shape(word);
    if ((left & shapes) == 0) {
      values.remove(Folding.key(word));
    } else {
      values.put(Folding.key(word), left);
    }
  }

  int value(String word) {
    return values.getOrDefault(Folding.key(word), 0);
  }

  Map<String, Integer> values() {
    return Collections.unmodifiableMap(values);
  }

  /** What the capitals of a listed word tell. */
  static int shape(String word) {
    int capitals = 0;
    int letters = 0;
    boolean inner = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
        inner |= i > 0 && Character.isLetter(word.charAt(i - 1));
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (capitals == 0) {
      return WordValue.WORD;
    }
    if (capitals == letters && letters > 1) {
      return WordValue.ACRONYM;
    }
    if (inner) {
      return WordValue.MIXED;
    }
    return Character.isUpperCase(word.charAt(0)) ? WordValue.NAME : WordValue.MIXED;
  }
}
