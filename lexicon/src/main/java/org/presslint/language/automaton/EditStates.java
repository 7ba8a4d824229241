package org.presslint.language.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of an edit-distance table, numbered, with the row that follows each: what a letter does to a row is looked up
 * and not computed.
 *
 * <p>Of a row only the cells at most {@code distance} beside the diagonal can hold {@code distance} or less, and which row
 * follows depends only on which of the letters of the word near the diagonal are the letter read. So there are few rows,
 * whatever the word: 123 for two edits (Schulz and Mihov 2002, "Fast string correction with Levenshtein automata", here with
 * swapped neighbours). Immutable and thread-safe.
 */
final class EditStates {
  /** The row with no cell within the distance. */
  static final int DEAD = 0;

  private static final int MOST = 3;
  private static final int CELL_BITS = 3;
  private static final int CELL_MASK = (1 << CELL_BITS) - 1;

  /** How many cells of a row count. */
  final int width;

  private final int distance;
  private final int tooFar;
  private final List<Long> rows = new ArrayList<>();
  private short[] next = {};
  private byte[] cells = {};
  private byte[] lowest = {};
  private byte[] highest = {};
  private boolean[] spent = {};

  private EditStates(int distance) {
    if (distance < 0 || distance > MOST) {
      throw new IllegalArgumentException("a distance is 0 to " + MOST + ": " + distance);
    }
    this.distance = distance;
    tooFar = distance + 1;
    width = 2 * distance + 1;
    build();
  }

  static EditStates of(int distance) {
    return switch (distance) {
      case 1 -> OneEdit.STATES;
      case 2 -> TwoEdits.STATES;
      default -> new EditStates(distance);
    };
  }

  /** The row before any letter is read. */
  int start() {
    return 1;
  }

  /**
   * The row after a letter.
   *
   * @param row the row before it
   * @param matches bit {@code k} is set where the letter is letter {@code i - 1 - distance + k} of the word, when it is the
   *     {@code i}-th letter read, from 1
   */
  int after(int row, int matches) {
    return next[(row << width) | matches];
  }

  /** The cell {@code offset} beside the diagonal; more than the distance where it does not count. */
  int cell(int row, int offset) {
    return offset < -distance || offset > distance
        ? tooFar
        : cells[row * width + offset + distance];
  }

  /** The first cell within the distance, as an offset from the diagonal. */
  int lowest(int row) {
    return lowest[row];
  }

  /** The last cell that this row or, after two swapped letters, the next one has within the distance, as an offset. */
  int highest(int row) {
    return highest[row];
  }

  /** Whether every cell has the whole distance behind it. */
  boolean isSpent(int row) {
    return spent[row];
  }

  private void build() {
    Map<Long, Integer> numbers = new HashMap<>();
    number(dead(), numbers);
    number(first(), numbers);
    for (int row = 0; row < rows.size(); row++) {
      next = Arrays.copyOf(next, (row + 1) << width);
      for (int matches = 0; matches < 1 << width; matches++) {
        next[(row << width) | matches] = (short) number(follow(rows.get(row), matches), numbers);
      }
    }
    cells = new byte[rows.size() * width];
    lowest = new byte[rows.size()];
    highest = new byte[rows.size()];
    spent = new boolean[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      lowest[row] = (byte) tooFar;
      for (int k = width - 1; k >= 0; k--) {
        int value = get(rows.get(row), k);
        cells[row * width + k] = (byte) value;
        if (value <= distance) {
          lowest[row] = (byte) (k - distance);
        }
      }
      int least = tooFar;
      highest[row] = (byte) -width;
      for (int k = 0; k < width; k++) {
        int swapped = get(rows.get(row), width + k);
        int last = swapped <= distance ? k + 1 : cells[row * width + k] <= distance ? k : -width;
        highest[row] = (byte) Math.max(highest[row], last - distance);
        least = Math.min(least, Math.min(swapped, cells[row * width + k]));
      }
      spent[row] = least == distance;
    }
  }

  private int number(long row, Map<Long, Integer> numbers) {
    Integer known = numbers.get(row);
    if (known != null) {
      return known;
    }
    numbers.put(row, rows.size());
    rows.add(row);
    return rows.size() - 1;
  }

  private long dead() {
    long row = 0;
    for (int k = 0; k < 2 * width; k++) {
      row = set(row, k, tooFar);
    }
    return row;
  }

  private long first() {
    long row = dead();
    for (int k = distance; k < width; k++) {
      row = set(row, k, k - distance);
    }
    return row;
  }

  /** Beside the cells of the row a state holds what each cell of the next one would be after two swapped letters. */
  private long follow(long row, int matches) {
    long following = dead();
    for (int k = 0; k < width; k++) {
      int best = get(row, k) + ((matches >> k & 1) != 0 ? 0 : 1);
      if (k + 1 < width) {
        best = Math.min(best, get(row, k + 1) + 1);
      }
      if (k > 0) {
        best = Math.min(best, get(following, k - 1) + 1);
        if ((matches >> (k - 1) & 1) != 0) {
          best = Math.min(best, get(row, width + k));
        }
      }
      following = set(following, k, Math.min(best, tooFar));
      if (k + 1 < width && (matches >> (k + 1) & 1) != 0) {
        following = set(following, width + k, Math.min(get(row, k) + 1, tooFar));
      }
    }
    return following;
  }

  private static int get(long row, int cell) {
    return (int) (row >>> (cell * CELL_BITS)) & CELL_MASK;
  }

  private static long set(long row, int cell, int value) {
    int shift = cell * CELL_BITS;
    return (row & ~((long) CELL_MASK << shift)) | ((long) value << shift);
  }

  private static final class OneEdit {
    static final EditStates STATES = new EditStates(1);
  }

  private static final class TwoEdits {
    static final EditStates STATES = new EditStates(2);
  }
}
