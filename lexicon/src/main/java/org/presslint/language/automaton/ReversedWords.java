package org.presslint.language.automaton;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The words of an automaton from their last letter to their first, for walks that begin at the end. Immutable and
 * thread-safe.
 */
public final class ReversedWords {
  static final int MAGIC = 0x50574C52;

  final Edges edges;

  private ReversedWords(Edges edges) {
    this.edges = edges;
  }

  /**
   * Reads what {@link WordAutomatonBuilder#writeReversed} wrote.
   *
   * @throws IOException where the stream holds something else
   */
  public static ReversedWords read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a compiled list of reversed words");
    }
    return new ReversedWords(Edges.read(data));
  }
}
