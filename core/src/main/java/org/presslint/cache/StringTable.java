package org.presslint.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strings with numbers: the same words stand in many values, and are written once. Not thread-safe. */
final class StringTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  int number(String string) {
    Integer known = numbers.putIfAbsent(string, strings.size());
    if (known != null) {
      return known;
    }
    strings.add(string);
    return strings.size() - 1;
  }

  void write(ValueOutput out) {
    out.writeCount(strings.size());
    strings.forEach(out::writeChars);
  }

  static String[] read(ValueInput in) {
    String[] strings = new String[in.readCount()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readChars();
    }
    return strings;
  }
}
