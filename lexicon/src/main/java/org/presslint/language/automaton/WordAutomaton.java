package org.presslint.language.automaton;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A set of words, each with a number from 0 in the order of the words, and with a small value.
 *
 * <p>The numbers follow Lucchesi and Kowaltowski, "Applications of finite
 * automata representing large vocabularies" (1993): each edge knows how many words come before it in its state. Immutable and
 * thread-safe.
 */
public final class WordAutomaton {
  static final int MAGIC = 0x50574C31;

  final Edges edges;
  private final int[] skipped;
  private final int[] palette;
  private final byte[] values;

  private WordAutomaton(Edges edges, int[] skipped, int[] palette, byte[] values) {
    this.edges = edges;
    this.skipped = skipped;
    this.palette = palette;
    this.values = values;
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
    Edges edges = Edges.read(data);
    int[] skipped = Edges.readInts(data, edges.all.length);
    int[] palette = Edges.readInts(data, data.readInt());
    byte[] values = new byte[data.readInt()];
    data.readFully(values);
    return new WordAutomaton(edges, skipped, palette, values);
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
      int edge = edges.find(state, word.charAt(i));
      if (edge < 0) {
        return -1;
      }
      index += skipped[edge];
      boolean isFinal = edges.isFinal(edge);
      if (i == length - 1) {
        return isFinal ? index : -1;
      }
      index += isFinal ? 1 : 0;
      state = edges.target(edge);
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
      while ((edges.all[edge] & Edges.LAST) == 0 && skipped[edge + 1] <= rest) {
        edge++;
      }
      rest -= skipped[edge];
      word.append(edges.alphabet[edges.all[edge] & Edges.LABEL_MASK]);
      if (edges.isFinal(edge) && rest-- == 0) {
        return word.toString();
      }
      edge = edges.target(edge);
    }
  }
}
