package org.presslint.names;

import java.util.Collections;
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
  private static final SortedMap<String, Integer> NO_POSTS =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  public LedgerMention {
    if (!LedgerFormat.isField(name) || count < 1) {
      throw new IllegalArgumentException("no mention: " + count + " " + name);
    }
    posts = posts.isEmpty() ? NO_POSTS : Collections.unmodifiableSortedMap(new TreeMap<>(posts));
  }

  /** A mention without posts. */
  public static LedgerMention of(String name, int count) {
    return new LedgerMention(name, count, NO_POSTS);
  }
}
