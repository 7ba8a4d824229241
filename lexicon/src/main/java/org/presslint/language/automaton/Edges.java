package org.presslint.language.automaton;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The edges of an automaton. An edge is one int: the letter's code in 7 bits, two flags (a word ends here; last edge of its
 * state) and the index of the first edge of the state it leads to, 0 where it leads to none. The first state begins at 0. The
 * edges of a state are in the order of their codes. Immutable and thread-safe.
 */
final class Edges {
  static final int LABEL_BITS = 7;
  static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
  static final int FINAL = 1 << LABEL_BITS;
  static final int LAST = 1 << (LABEL_BITS + 1);
  static final int TARGET_SHIFT = LABEL_BITS + 2;

  /** So many ints are read at once: in one piece the bytes of an automaton would take as much memory again. */
  private static final int PIECE = 16 * 1024;

  /** The letters by their codes; code 0 stays unused. */
  final char[] alphabet;

  final int[] all;
  private final byte[] codes;

  Edges(char[] alphabet, int[] all) {
    this.alphabet = alphabet;
    this.all = all;
    int highest = 0;
    for (char c : alphabet) {
      highest = Math.max(highest, c);
    }
    codes = new byte[highest + 1];
    for (int i = 1; i < alphabet.length; i++) {
      codes[alphabet[i]] = (byte) i;
    }
  }

  /** Reads what {@link #write} wrote. */
  static Edges read(DataInputStream data) throws IOException {
    char[] alphabet = data.readUTF().toCharArray();
    return new Edges(alphabet, readInts(data, data.readInt()));
  }

  void write(DataOutputStream data) throws IOException {
    data.writeUTF(new String(alphabet));
    data.writeInt(all.length);
    writeInts(all, data);
  }

  static int[] readInts(DataInputStream data, int count) throws IOException {
    int[] ints = new int[count];
    ByteBuffer piece = ByteBuffer.allocate(Math.min(count, PIECE) * Integer.BYTES);
    for (int from = 0; from < count; from += PIECE) {
      int length = Math.min(count - from, PIECE);
      data.readFully(piece.array(), 0, length * Integer.BYTES);
      piece.asIntBuffer().get(ints, from, length);
    }
    return ints;
  }

  static void writeInts(int[] ints, DataOutputStream data) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
    bytes.asIntBuffer().put(ints);
    data.write(bytes.array());
  }

  /** The label of a letter's edges; 0 where no word holds it. */
  int code(char letter) {
    return letter < codes.length ? codes[letter] : 0;
  }

  /** The edge of a state with a letter, or -1 where it has none. */
  int find(int state, char letter) {
    int code = code(letter);
    if (code == 0) {
      return -1;
    }
    for (int edge = state; ; edge++) {
      int value = all[edge];
      if ((value & LABEL_MASK) == code) {
        return edge;
      }
      if ((value & LAST) != 0) {
        return -1;
      }
    }
  }

  /** The state that an edge leads to; 0 where it leads to none. */
  int target(int edge) {
    return all[edge] >>> TARGET_SHIFT;
  }

  boolean isFinal(int edge) {
    return (all[edge] & FINAL) != 0;
  }
}
