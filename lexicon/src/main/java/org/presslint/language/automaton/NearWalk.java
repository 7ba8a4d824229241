package org.presslint.language.automaton;

import java.util.function.IntConsumer;

/**
 * One walk over an automaton along all words near a word.
 *
 * <p>Keeps one row of the edit-distance table for each letter of the path (Oflazer 1996, "Error-tolerant finite-state
 * recognition"); a branch ends where no cell of its row is within the distance.
 */
final class NearWalk {
  private final WordAutomaton automaton;
  private final char[] word;
  private final int distance;
  private final IntConsumer found;
  private final char[] path;
  private final int[][]
      rows; // a cell beside the band of those within the distance holds distance + 1

  NearWalk(WordAutomaton automaton, CharSequence word, int distance, IntConsumer found) {
    this.automaton = automaton;
    this.word = word.toString().toCharArray();
    this.distance = distance;
    this.found = found;
    int depth = this.word.length + distance + 1;
    path = new char[depth + 1];
    rows = new int[depth + 1][this.word.length + 1];
    for (int j = 0; j <= this.word.length; j++) {
      rows[0][j] = j;
    }
  }

  /** Follows every edge of a state; {@code depth} letters lead to it and {@code index} words come before its own. */
  void from(int state, int depth, int index) {
    if (depth + 1 >= rows.length) {
      return;
    }
    for (int edge = state; ; edge++) {
      int value = automaton.edges[edge];
      path[depth] = automaton.alphabet[value & WordAutomaton.LABEL_MASK];
      if (fillRow(depth + 1) <= distance) {
        int number = index + automaton.skipped(edge);
        boolean isFinal = (value & WordAutomaton.FINAL) != 0;
        if (isFinal
            && depth + 1 + distance >= word.length
            && rows[depth + 1][word.length] <= distance) {
          found.accept(number);
        }
        int target = value >>> WordAutomaton.TARGET_SHIFT;
        if (target != 0) {
          from(target, depth + 1, number + (isFinal ? 1 : 0));
        }
      }
      if ((value & WordAutomaton.LAST) != 0) {
        return;
      }
    }
  }

  /** Fills the row of the path's first {@code length} letters and returns its least cell. */
  private int fillRow(int length) {
    int[] above = rows[length - 1];
    int[] row = rows[length];
    char letter = path[length - 1];
    int from = Math.max(1, length - distance);
    int to = Math.min(word.length, length + distance);
    row[0] = length;
    int least = length;
    if (from > 1) {
      row[from - 1] = distance + 1;
      least = distance + 1;
    }
    for (int j = from; j <= to; j++) {
      int replaced = above[j - 1] + (word[j - 1] == letter ? 0 : 1);
      int best = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      if (length > 1 && j > 1 && word[j - 1] == path[length - 2] && word[j - 2] == letter) {
        best = Math.min(best, rows[length - 2][j - 2] + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    if (to < word.length) {
      row[to + 1] = distance + 1;
    }
    return least;
  }
}
