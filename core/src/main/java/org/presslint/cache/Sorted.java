package org.presslint.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes sets and maps: as they come, or sorted by their bytes where equal ones must give equal bytes. */
final class Sorted {

  private Sorted() {}

  static void writeSet(Set<?> set, Codec codec, ValueOutput out) {
    out.writeCount(set.size());
    if (!out.isCanonical()) {
      set.forEach(v -> codec.write(v, out));
      return;
    }
    List<byte[]> all = new ArrayList<>();
    for (Object value : set) {
      ValueOutput one = ValueOutput.canonical();
      codec.write(value, one);
      all.add(one.toBytes());
    }
    write(all, out);
  }

  static void writeMap(Map<?, ?> map, Codec keys, Codec values, ValueOutput out) {
    out.writeCount(map.size());
    List<byte[]> all = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      ValueOutput one = out.isCanonical() ? ValueOutput.canonical() : out;
      keys.write(entry.getKey(), one);
      values.write(entry.getValue(), one);
      if (out.isCanonical()) {
        all.add(one.toBytes());
      }
    }
    write(all, out);
  }

  private static void write(List<byte[]> all, ValueOutput out) {
    all.sort(Arrays::compare);
    all.forEach(out::writeBytes);
  }
}
