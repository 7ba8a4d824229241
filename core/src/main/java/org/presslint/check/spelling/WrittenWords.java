package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.Map;
import org.presslint.language.automaton.Folding;

/** Counts the runs of letters in a whole source, markup and code included. */
final class WrittenWords {
  private final Map<String, Integer> counts = new HashMap<>();

  WrittenWords(String source) {
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i < source.length() && Character.isLetter(source.charAt(i))) {
        continue;
      }
      if (i - start > 1) {
        counts.merge(Folding.key(source.substring(start, i)), 1, Integer::sum);
      }
      start = i + 1;
    }
  }

  Map<String, Integer> counts() {
    return counts;
  }
}
