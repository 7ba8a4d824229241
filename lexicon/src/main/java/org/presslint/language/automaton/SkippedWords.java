package org.presslint.language.automaton;

import java.util.Arrays;

/** Counts, for each edge, the words that come before it in its state. */
final class SkippedWords {
  private final Edges edges;
  private final int[] skipped;
  private final int[] words;

  SkippedWords(Edges edges) {
    this.edges = edges;
    skipped = new int[edges.all.length];
    words = new int[edges.all.length];
    Arrays.fill(words, -1);
  }

  int[] count() {
    if (edges.all.length > 0) {
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
      int target = edges.target(edge);
      sum += (edges.isFinal(edge) ? 1 : 0) + (target == 0 ? 0 : below(target));
      if ((edges.all[edge] & Edges.LAST) != 0) {
        words[first] = sum;
        return sum;
      }
    }
  }
}
