package org.presslint.names;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A full name in one document.
 *
 * @param name the name as it is written, in one line
 * @param count how often it stands there, at least 1
 * @param posts how often each post stands before it
 */
public record LedgerMention(String name, int count, SortedMap<String, Integer> posts) {

  public LedgerMention {
    if (name.isBlank() || name.matches(".*[\\t\\r\\n].*") || count < 1) {
      throw new IllegalArgumentException("no mention: " + count + " " + name);
    }
    posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
  }

  /** A mention without posts. */
  public static LedgerMention of(String name, int count) {
    return new LedgerMention(name, count, new TreeMap<>(Map.of()));
  }
}
