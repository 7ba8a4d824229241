package org.presslint.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a walk through folders leaves out: nothing is skipped in silence. Not thread-safe. */
final class LeftOut {

  /** Why something is left out. */
  enum Reason {
    HIDDEN("hidden"),
    IGNORED("ignored"),
    LINKED_FOLDER("linked folders"),
    BINARY("binary"),
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

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** One line such as {@code left out: 3 hidden, 5 of other formats}. */
  String summary() {
    List<String> parts = new ArrayList<>();
    counts.forEach((reason, count) -> parts.add(count + " " + reason.words));
    return "left out: " + String.join(", ", parts);
  }
}
