package org.presslint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a front leaves out of the folders it walks through: nothing is skipped in silence. Not thread-safe. */
public final class LeftOut {

  /** Why a file or a folder is left out; in the order it is told. */
  public enum Reason {
    /** Its name begins with a dot. */
    HIDDEN("hidden"),
    /** A {@code .gitignore} names it. */
    IGNORED("ignored"),
    /** A program wrote or fetched it. */
    BUILT("built or fetched"),
    /** A module of the build, which checks its own texts. */
    MODULE("modules"),
    /** Test data, which is often wrong on purpose. */
    TESTS("test folders"),
    /** A link to a folder, which may lead back. */
    LINKED_FOLDER("linked folders"),
    /** No text, whatever its name says. */
    BINARY("binary"),
    /** What presslint itself has written. */
    REPORT("reports of presslint"),
    /** Somebody named it as not to be checked. */
    EXCLUDED("excluded"),
    /** Somebody named others. */
    NOT_INCLUDED("not included"),
    /** Its name is that of no format. */
    OTHER_FORMAT("of other formats");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

  /** Takes one more that is left out. */
  public void count(Reason reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  /** Takes back all that was counted for a reason: it is looked into after all. */
  public void forget(Reason reason) {
    counts.remove(reason);
  }

  /** Words such as {@code left out: 3 hidden, 5 of other formats}; empty where nothing is left out. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    counts.forEach((reason, count) -> parts.add(count + " " + reason.words));
    return parts.isEmpty() ? "" : "left out: " + String.join(", ", parts);
  }

  /** The summary as a line of its own, with its end; empty where nothing is left out. */
  public String line() {
    String summary = summary();
    return summary.isEmpty() ? "" : summary + "\n";
  }
}
