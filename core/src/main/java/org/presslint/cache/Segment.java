package org.presslint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One file of kept values: a head, a table of strings, and the values by their keys; at the end its length and a checksum. It
 * appears under its name when it is whole, and never changes. Immutable and thread-safe.
 */
final class Segment {
  private static final long HEAD = 0x5052_534C_0001_0001L;
  private static final int TAIL = 2 * Long.BYTES;

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
    if (buffer.getLong(end) != bytes.length || buffer.getLong(end + Long.BYTES) != sum(bytes, end)) {
      throw new DamagedException("has another length or checksum than was written");
    }
    ValueInput in = new ValueInput(bytes, Long.BYTES, end, new String[0]);
    strings = StringTable.read(in);
    int count = in.readCount();
    for (int i = 0; i < count; i++) {
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
  @Nullable Object find(Key key, Codec codec) {
    int[] place = places.get(key);
    return place == null ? null : codec.read(new ValueInput(bytes, place[0], place[1], strings));
  }

  /** Writes values to a file that is not there yet, at once. */
  static void write(Path file, Map<Key, Object> values, Codec codec) throws IOException {
    StringTable table = new StringTable();
    ValueOutput entries = ValueOutput.over(table);
    entries.writeCount(values.size());
    values.forEach((key, value) -> {
      ValueOutput one = ValueOutput.over(table);
      codec.write(value, one);
      byte[] written = one.toBytes();
      entries.writeFixed(key.first());
      entries.writeFixed(key.second());
      entries.writeCount(written.length);
      entries.writeBytes(written);
    });
    ValueOutput all = ValueOutput.over(table);
    all.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(HEAD).array());
    table.write(all);
    all.writeBytes(entries.toBytes());
    byte[] body = all.toBytes();
    ByteBuffer tail = ByteBuffer.allocate(TAIL).putLong(body.length + (long) TAIL);
    all.writeBytes(tail.putLong(sum(body, body.length)).array());
    Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".tmp");
    try {
      Files.write(unfinished, all.toBytes());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static long sum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
