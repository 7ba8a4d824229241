package org.presslint.format;

import java.util.List;

/** The list of all formats: a new one is one line here. */
public final class Formats {
  private static final List<Format> ALL = List.of(new Markdown(), new Html(), new PlainText());

  private Formats() {}

  /** All formats; the last one, plain text, reads what no other accepts. */
  public static List<Format> all() {
    return ALL;
  }

  /** The format for a source of this name; plain text where its ending says nothing. */
  public static Format of(String name) {
    for (Format format : ALL) {
      if (format.accepts(name)) {
        return format;
      }
    }
    return ALL.get(ALL.size() - 1);
  }

  /** Whether a file of this name is read when the folder it lies in is checked. */
  public static boolean isKnown(String name) {
    return ALL.stream().anyMatch(f -> f.accepts(name));
  }
}
