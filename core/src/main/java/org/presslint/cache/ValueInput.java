package org.presslint.cache;

/** Reads what {@link ValueOutput} wrote; {@link DamagedException} where it cannot have been written so. */
public final class ValueInput {
  private final byte[] bytes;
  private final String[] strings;
  private final int end;
  private int at;

  ValueInput(byte[] bytes, int start, int end, String[] strings) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.strings = strings;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    if (count > end - at) {
      throw new DamagedException("ends too early");
    }
    at += count;
  }

  int readByte() {
    if (at >= end) {
      throw new DamagedException("ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  long readLong() {
    long value = readUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A count of things that take at least a byte each. */
  int readCount() {
    long count = readUnsigned();
    if (count < 0 || count > end - at) {
      throw new DamagedException("counts " + count);
    }
    return (int) count;
  }

  private long readUnsigned() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = readByte();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new DamagedException("a number does not end");
  }

  long readFixed() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (long) readByte() << shift;
    }
    return value;
  }

  String readString() {
    long number = readUnsigned();
    if (number < 0 || number >= strings.length) {
      throw new DamagedException("names string " + number + " of " + strings.length);
    }
    return strings[(int) number];
  }

  String readChars() {
    char[] chars = new char[readCount()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) readUnsigned();
    }
    return new String(chars);
  }
}
