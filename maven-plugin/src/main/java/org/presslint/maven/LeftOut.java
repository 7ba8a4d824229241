package org.presslint.maven;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left out of the source directories: nothing is skipped in silence. Not thread-safe. */
final class LeftOut {

  /** Why a file or a folder is left out. */
  enum Reason {
    HIDDEN("hidden"),
    BUILT("built or fetched"),
    MODULE("modules"),
    TESTS("test folders"),
    LINKED_FOLDER("linked folders"),
    EXCLUDED("excluded"),
    NOT_INCLUDED("not included"),
    OTHER_FORMAT("of other formats");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

  void count(Reason reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  /** Takes back what was counted: it is looked into after all. */
  void forget(Reason reason) {
    counts.remove(reason);
  }

  /** Words such as {@code 3 hidden, 5 of other formats}; empty where nothing is left out. */
  String summary() {
    List<String> parts = new ArrayList<>();
    counts.forEach((reason, count) -> parts.add(count + " " + reason.words));
    return String.join(", ", parts);
  }
}
