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
  private final int[] lastLabels; // by how many letters are read

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
    this.lastLabels = lastLabels(word);
  }

  /** For each letter of the path the highest label among the letters of the word that it may stand for. */
  private int[] lastLabels(CharSequence word) {
    int[] last = new int[path.length + 1];
    for (int k = 0; k < length; k++) {
      int code = edges.code(word.charAt(k));
      for (int read = Math.max(1, k + 1 - distance); read <= k + 1 + distance; read++) {
        last[read] = Math.max(last[read], code);
      }
    }
    return last;
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

  /** Follows the edges of a state that lead on; {@code depth} letters lead to it. */
  private void from(int state, int depth, int row) {
    int read = depth + 1;
    if (read / Integer.SIZE >= matches.length) {
      return;
    }
    long[] here = matches[read / Integer.SIZE];
    int shift = read % Integer.SIZE;
    // Most letters are none of those beside the diagonal: what they lead to is the same for all,
    // and nothing for a spent row.
    boolean isSpent = states.isSpent(row);
    int lastLabel = isSpent ? lastLabels[read] : Edges.LABEL_MASK;
    int afterOther = isSpent ? EditStates.DEAD : after(row, 0, read);
    for (int edge = state; ; edge++) {
      int value = edges.all[edge];
      int label = value & Edges.LABEL_MASK;
      if (label > lastLabel) {
        return;
      }
      int inWord = (int) (here[label] >>> shift) & window;
      int next = inWord == 0 ? afterOther : after(row, inWord, read);
      if (next != EditStates.DEAD) {
        follow(value, read, next);
      }
      if ((value & Edges.LAST) != 0) {
        return;
      }
    }
  }

  /** The row after a letter; dead also where no word that is wanted comes after it. */
  private int after(int row, int inWord, int read) {
    int next = states.after(row, inWord);
    boolean isLost =
        read + states.lowest(next) > length || (isLeftOut(next, read) && !ends(next, read));
    return isLost ? EditStates.DEAD : next;
  }

  private boolean ends(int row, int read) {
    return states.cell(row, length - read) <= distance;
  }

  private boolean isLeftOut(int row, int read) {
    return states.isSpent(row) && read + states.highest(row) <= leftOut;
  }

  private void follow(int edge, int read, int row) {
    path[read - 1] = edges.alphabet[edge & Edges.LABEL_MASK];
    if ((edge & Edges.FINAL) != 0 && ends(row, read)) {
      found.accept(new String(path, 0, read));
    }
    int target = edge >>> Edges.TARGET_SHIFT;
    if (target != 0 && !isLeftOut(row, read)) {
      from(target, read, row);
    }
  }
}
