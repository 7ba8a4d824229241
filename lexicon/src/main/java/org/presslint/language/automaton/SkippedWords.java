package org.presslint.language.automaton;

import java.util.Arrays;

/** Counts, for each edge, the words that come before it in its state. */
final class SkippedWords {
  private final int[] edges;
  private final int[] skipped;
  private final int[] words;

  SkippedWords(int[] edges) {
    this.edges = edges;
    skipped = new int[edges.length];
    words = new int[edges.length];
    Arrays.fill(words, -1);
  }

  int[] count() {
    if (edges.length > 0) {
      below(0);
    }
    return skipped;
  }

  /** How many words start at the state of this first edge; as deep as the longest word. */
  private int below(int first) {
    if (words[first] >= 0) {
      return words[first];
    }
    int sum = 0;
    for (int edge = first; ; edge++) {
      skipped[edge] = sum;
      int target = edges[edge] >>> WordAutomaton.TARGET_SHIFT;
      sum += ((edges[edge] & WordAutomaton.FINAL) != 0 ? 1 : 0) + (target == 0 ? 0 : below(target));
      if ((edges[edge] & WordAutomaton.LAST) != 0) {
        words[first] = sum;
        return sum;
      }
    }
  }
}
