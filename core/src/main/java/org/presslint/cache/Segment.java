package org.presslint.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of kept values: a head, the values by their keys, and a table of their strings; at the end where the table begins,
 * the length of the file and a checksum. It appears under its name when it is whole. Immutable and thread-safe.
 */
final class Segment {
  private static final long HEAD = 0x5052_534C_0001_0002L;
  private static final int TAIL = 3 * Long.BYTES;

  private final byte[] bytes;
  private final String[] strings;
  private final Map<Key, int[]> places = new HashMap<>();

  /** Reads the bytes of a file; {@link DamagedException} where they are not all there or not as they were written. */
  Segment(byte[] bytes) {
    this.bytes = bytes;
    int end = bytes.length - TAIL;
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (end < Long.BYTES || buffer.getLong(0) != HEAD) {
      throw new DamagedException("is no file of kept results");
    }
    if (buffer.getLong(end + Long.BYTES) != bytes.length
        || buffer.getLong(end + 2 * Long.BYTES) != sum(bytes, end + 2 * Long.BYTES)) {
      throw new DamagedException("has another length or checksum than was written");
    }
    int table = (int) buffer.getLong(end);
    strings = StringTable.read(new ValueInput(bytes, table, end, new String[0]));
    ValueInput in = new ValueInput(bytes, Long.BYTES, table, new String[0]);
    while (in.position() < table) {
      Key key = new Key(in.readFixed(), in.readFixed());
      int length = in.readCount();
      places.put(key, new int[] {in.position(), in.position() + length});
      in.skip(length);
    }
  }

  int size() {
    return places.size();
  }

  Iterable<Key> keys() {
    return places.keySet();
  }

  /** The value of a key, or null where there is none. */
  @Nullable
  Object find(Key key, Codec codec) {
    int[] place = places.get(key);
    return place == null ? null : codec.read(new ValueInput(bytes, place[0], place[1], strings));
  }

  /** Writes values to a file, which appears at once; one by one, since all together they may be larger than what made them. */
  static void write(Path file, Map<Key, Object> values, Codec codec) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".tmp");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        CRC32C sum = new CRC32C();
        write(values, codec, new CheckedOutputStream(stream, sum));
        stream.write(ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array());
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes all but the checksum. */
  private static void write(Map<Key, Object> values, Codec codec, OutputStream out)
      throws IOException {
    StringTable strings = new StringTable();
    out.write(ByteBuffer.allocate(Long.BYTES).putLong(HEAD).array());
    long length = Long.BYTES;
    for (Map.Entry<Key, Object> entry : values.entrySet()) {
      ValueOutput value = ValueOutput.over(strings);
      codec.write(entry.getValue(), value);
      byte[] written = value.toBytes();
      ValueOutput head = ValueOutput.over(strings);
      head.writeFixed(entry.getKey().first());
      head.writeFixed(entry.getKey().second());
      head.writeCount(written.length);
      byte[] before = head.toBytes();
      out.write(before);
      out.write(written);
      length += before.length + written.length;
    }
    ValueOutput table = ValueOutput.over(strings);
    strings.write(table);
    byte[] last = table.toBytes();
    out.write(last);
    ByteBuffer tail = ByteBuffer.allocate(2 * Long.BYTES).putLong(length);
    out.write(tail.putLong(length + last.length + TAIL).array());
  }

  private static long sum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
