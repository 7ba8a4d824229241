package org.presslint.language.automaton;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * A set of words, each with a number from 0 in the order of the words, and with a small value.
 *
 * <p>An edge is one int: the letter's code in 7 bits, two flags (a word ends here; last edge of its state) and the
 * index of the first edge of the state it leads to. The numbers follow Lucchesi and Kowaltowski, "Applications of finite
 * automata representing large vocabularies" (1993): each edge knows how many words come before it in its state. Immutable and
 * thread-safe.
 */
public final class WordAutomaton {
  static final int MAGIC = 0x50574C31;
  static final int LABEL_BITS = 7;
  static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
  static final int FINAL = 1 << LABEL_BITS;
  static final int LAST = 1 << (LABEL_BITS + 1);
  static final int TARGET_SHIFT = LABEL_BITS + 2;

  final char[] alphabet;
  final int[] edges;
  private final byte[] codes;
  private final int[] skipped;
  private final int[] palette;
  private final byte[] values;

  private WordAutomaton(char[] alphabet, int[] edges, int[] skipped, int[] palette, byte[] values) {
    this.alphabet = alphabet;
    this.edges = edges;
    this.skipped = skipped;
    this.palette = palette;
    this.values = values;
    int highest = 0;
    for (char c : alphabet) {
      highest = Math.max(highest, c);
    }
    codes = new byte[highest + 1];
    for (int i = 1; i < alphabet.length; i++) {
      codes[alphabet[i]] = (byte) i;
    }
  }

  /**
   * Reads what {@link WordAutomatonBuilder#write} wrote.
   *
   * @throws IOException where the stream holds something else
   */
  public static WordAutomaton read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a compiled word list");
    }
    char[] alphabet = data.readUTF().toCharArray();
    int edgeCount = data.readInt();
    int[] edges = readInts(data, edgeCount);
    int[] skipped = readInts(data, edgeCount);
    int[] palette = readInts(data, data.readInt());
    byte[] values = new byte[data.readInt()];
    data.readFully(values);
    return new WordAutomaton(alphabet, edges, skipped, palette, values);
  }

  private static int[] readInts(DataInputStream data, int count) throws IOException {
    byte[] bytes = new byte[count * Integer.BYTES];
    data.readFully(bytes);
    int[] ints = new int[count];
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }

  /** How many words there are. */
  public int size() {
    return palette.length > 256 ? values.length / 2 : values.length;
  }

  /** The number of a word, or -1 where the list does not hold it. */
  public int indexOf(CharSequence word) {
    int state = 0;
    int index = 0;
    int length = word.length();
    for (int i = 0; i < length; i++) {
      int edge = find(state, word.charAt(i));
      if (edge < 0) {
        return -1;
      }
      index += skipped[edge];
      boolean isFinal = (edges[edge] & FINAL) != 0;
      if (i == length - 1) {
        return isFinal ? index : -1;
      }
      index += isFinal ? 1 : 0;
      state = edges[edge] >>> TARGET_SHIFT;
      if (state == 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The value of a word. */
  public int value(int index) {
    return palette[
        palette.length > 256
            ? ((values[2 * index] & 0xFF) << 8) | (values[2 * index + 1] & 0xFF)
            : values[index] & 0xFF];
  }

  /** The word of a number. */
  public String word(int index) {
    StringBuilder word = new StringBuilder();
    int rest = index;
    int edge = 0;
    while (true) {
      while ((edges[edge] & LAST) == 0 && skipped[edge + 1] <= rest) {
        edge++;
      }
      rest -= skipped[edge];
      word.append(alphabet[edges[edge] & LABEL_MASK]);
      if ((edges[edge] & FINAL) != 0 && rest-- == 0) {
        return word.toString();
      }
      edge = edges[edge] >>> TARGET_SHIFT;
    }
  }

  /**
   * Tells all words at most {@code distance} edits away, each once, in the order of the words. An edit is a
   * letter lost, added or replaced, or two neighbours swapped (restricted Damerau-Levenshtein distance).
   *
   * @param distance at least 0; the walk grows quickly beyond 2
   */
  public void near(CharSequence word, int distance, Near found) {
    new NearWalk(this, word, distance, found).run();
  }

  /** Is told a word that is near another. */
  @FunctionalInterface
  public interface Near {
    /**
     * Called once for each word.
     *
     * @param index its number
     * @param word the word
     */
    void accept(int index, String word);
  }

  int skipped(int edge) {
    return skipped[edge];
  }

  /** The label of a letter's edges; 0 where no word holds it. */
  int code(char letter) {
    return letter < codes.length ? codes[letter] : 0;
  }

  private int find(int state, char letter) {
    int code = code(letter);
    if (code == 0) {
      return -1;
    }
    for (int edge = state; ; edge++) {
      int value = edges[edge];
      if ((value & LABEL_MASK) == code) {
        return edge;
      }
      if ((value & LAST) != 0) {
        return -1;
      }
    }
  }
}
