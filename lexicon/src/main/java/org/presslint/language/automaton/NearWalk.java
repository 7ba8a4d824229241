package org.presslint.language.automaton;

/**
 * One walk over an automaton along all words near a word.
 *
 * <p>Keeps one row of the edit-distance table for each letter of the path (Oflazer 1996, "Error-tolerant finite-state
 * recognition"); a branch ends where no cell of its row is within the distance. The rows are those of {@link EditStates}.
 */
final class NearWalk {
  private final int[] edges;
  private final WordAutomaton automaton;
  private final EditStates states;
  private final int length;
  private final int distance;
  private final WordAutomaton.Near found;
  private final char[] path;
  private final int window;
  private final long[][] matches; // by letter, then 64 letters of the word a cell

  NearWalk(WordAutomaton automaton, CharSequence word, int distance, WordAutomaton.Near found) {
    this.automaton = automaton;
    this.edges = automaton.edges;
    this.states = EditStates.of(distance);
    this.length = word.length();
    this.distance = distance;
    this.found = found;
    this.path = new char[length + distance + 1];
    this.window = (1 << states.width) - 1;
    this.matches = matches(automaton.alphabet.length, word);
  }

  /**
   * For each letter where it stands in the word. Bit {@code distance + 1 + k} is the word's letter {@code k}; each cell
   * after the first holds the last 32 bits of the one before it again, so that a window never crosses a border.
   */
  private long[][] matches(int letters, CharSequence word) {
    long[][] all = new long[(distance + 1 + length) / Integer.SIZE + 1][letters];
    for (int k = 0; k < length; k++) {
      int code = automaton.code(word.charAt(k));
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

  /** Tells the words. */
  void run() {
    from(0, 0, 0, states.start());
  }

  /** Follows every edge of a state; {@code depth} letters lead to it and {@code index} words come before its own. */
  private void from(int state, int depth, int index, int row) {
    int read = depth + 1;
    if (read / Integer.SIZE >= matches.length) {
      return;
    }
    long[] here = matches[read / Integer.SIZE];
    int shift = read % Integer.SIZE;
    for (int edge = state; ; edge++) {
      int value = edges[edge];
      long inWord = here[value & WordAutomaton.LABEL_MASK] >>> shift;
      int next = states.after(row, (int) inWord & window);
      if (next != EditStates.DEAD && read + states.lowest(next) <= length) {
        path[depth] = automaton.alphabet[value & WordAutomaton.LABEL_MASK];
        int number = index + automaton.skipped(edge);
        boolean isFinal = (value & WordAutomaton.FINAL) != 0;
        if (isFinal && states.cell(next, length - read) <= distance) {
          found.accept(number, new String(path, 0, read));
        }
        int target = value >>> WordAutomaton.TARGET_SHIFT;
        if (target != 0) {
          from(target, read, number + (isFinal ? 1 : 0), next);
        }
      }
      if ((value & WordAutomaton.LAST) != 0) {
        return;
      }
    }
  }
}
