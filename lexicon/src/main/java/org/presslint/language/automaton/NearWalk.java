package org.presslint.language.automaton;

import java.util.function.Consumer;

/**
 * One walk over an automaton along all words near a word.
 *
 * <p>Keeps one row of the edit-distance table for each letter of the path (Oflazer 1996, "Error-tolerant finite-state
 * recognition"); a branch ends where no cell of its row is within the distance. The rows are those of {@link EditStates}.
 */
final class NearWalk {
  private final Edges edges;
  private final EditStates states;
  private final int length;
  private final int distance;
  private final int leftOut;
  private final Consumer<String> found;
  private final char[] path;
  private final int window;
  private final long[][] matches; // by letter, then 64 letters of the word a cell

  /**
   * A walk along the words near a word.
   *
   * @param leftOut words that differ by the whole distance within the first so many letters, and in nothing else, may be left
   *     out: walking to them is most of the work
   * @param found is told each word once
   */
  NearWalk(Edges edges, CharSequence word, int distance, int leftOut, Consumer<String> found) {
    this.edges = edges;
    this.states = EditStates.of(distance);
    this.length = word.length();
    this.distance = distance;
    this.leftOut = leftOut;
    this.found = found;
    this.path = new char[length + distance + 1];
    this.window = (1 << states.width) - 1;
    this.matches = matches(edges.alphabet.length, word);
  }

  /**
   * For each letter where it stands in the word. Bit {@code distance + 1 + k} is the word's letter {@code k}; each cell
   * after the first holds the last 32 bits of the one before it again, so that a window never crosses a border.
   */
  private long[][] matches(int letters, CharSequence word) {
    long[][] all = new long[(distance + 1 + length) / Integer.SIZE + 1][letters];
    for (int k = 0; k < length; k++) {
      int code = edges.code(word.charAt(k));
      if (code != 0) {
        int bit = distance + 1 + k;
        int cell = bit / Integer.SIZE;
        all[cell][code] |= 1L << (bit % Integer.SIZE);
        if (cell > 0) {
          all[cell - 1][code] |= 1L << (bit % Integer.SIZE + Integer.SIZE);
        }
      }
    }
    return all;
  }

  /** Tells the words that lead from a state to an end. */
  void run(int state) {
    from(state, 0, states.start());
  }

  /** Follows every edge of a state; {@code depth} letters lead to it. */
  private void from(int state, int depth, int row) {
    int read = depth + 1;
    if (read / Integer.SIZE >= matches.length) {
      return;
    }
    long[] here = matches[read / Integer.SIZE];
    int shift = read % Integer.SIZE;
    for (int edge = state; ; edge++) {
      int value = edges.all[edge];
      long inWord = here[value & Edges.LABEL_MASK] >>> shift;
      int next = states.after(row, (int) inWord & window);
      if (next != EditStates.DEAD && read + states.lowest(next) <= length) {
        path[depth] = edges.alphabet[value & Edges.LABEL_MASK];
        if ((value & Edges.FINAL) != 0 && states.cell(next, length - read) <= distance) {
          found.accept(new String(path, 0, read));
        }
        int target = value >>> Edges.TARGET_SHIFT;
        boolean isLeftOut = states.isSpent(next) && read + states.highest(next) <= leftOut;
        if (target != 0 && !isLeftOut) {
          from(target, read, next);
        }
      }
      if ((value & Edges.LAST) != 0) {
        return;
      }
    }
  }
}
