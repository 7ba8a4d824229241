package org.presslint.cache;

import java.util.Arrays;

/** Bytes that grow. Strings go through a {@link StringTable} that many outputs share, or stand in the bytes themselves. */
public final class ValueOutput {
  private final @org.jspecify.annotations.Nullable StringTable strings;
  private byte[] bytes = new byte[256];
  private int size;

  private ValueOutput(@org.jspecify.annotations.Nullable StringTable strings) {
    this.strings = strings;
  }

  /** Bytes that name their strings by their numbers in a table. */
  static ValueOutput over(StringTable strings) {
    return new ValueOutput(strings);
  }

  /** Bytes that hold all; sets and maps in an order that does not depend on the process: equal values give equal bytes. */
  public static ValueOutput canonical() {
    return new ValueOutput(null);
  }

  boolean isCanonical() {
    return strings == null;
  }

  void writeByte(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  void writeBytes(byte[] more) {
    if (size + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + more.length));
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Seven bits a byte, the low ones first; small numbers are short, those below zero too. */
  void writeLong(long value) {
    writeUnsigned((value << 1) ^ (value >> 63));
  }

  void writeCount(int count) {
    writeUnsigned(count);
  }

  private void writeUnsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    writeByte((int) rest);
  }

  void writeFixed(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      writeByte((int) (value >>> shift));
    }
  }

  void writeString(String value) {
    if (strings == null) {
      writeChars(value);
    } else {
      writeCount(strings.number(value));
    }
  }

  void writeChars(String value) {
    writeCount(value.length());
    for (int i = 0; i < value.length(); i++) {
      writeCount(value.charAt(i));
    }
  }

  /** A copy of what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
