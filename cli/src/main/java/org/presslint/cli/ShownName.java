package org.presslint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presslint.names.LedgerDocument;
import org.presslint.names.LedgerMention;
import org.presslint.names.LedgerName;
import org.presslint.names.NameCount;
import org.presslint.names.NameLedger;
import org.presslint.output.Plural;

/**
 * What is told of a name of a ledger.
 *
 * @param name the name
 * @param ledger the ledger it is in
 * @param counts the counts of the ledger
 */
record ShownName(LedgerName name, NameLedger ledger, Map<String, NameCount> counts) {
  private static final int MOST_DOCUMENTS = 20;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    NameCount count = NameLedger.count(name, counts);
    lines.add(name.name());
    lines.add("  " + times(count) + seen(count));
    lines.add("  " + standing(count));
    if (!count.posts().isEmpty()) {
      lines.add("  posts: "
          + count.posts().entrySet().stream()
              .map(e -> e.getKey() + " (" + Plural.of(e.getValue(), "time") + ")")
              .collect(Collectors.joining(", ")));
    }
    if (!name.forms().isEmpty()) {
      lines.add("  other forms: " + String.join(", ", name.forms()));
    }
    for (LedgerName other : ledger.names()) {
      if (other.usual().equals(Optional.of(name.name()))) {
        lines.add("  other spelling: " + other.name() + ", "
            + times(NameLedger.count(other, counts)) + ", " + other.standing().word());
      }
    }
    lines.add("  documents:");
    count.documents().stream()
        .limit(MOST_DOCUMENTS)
        .forEach(document -> lines.add("    " + document(document)));
    int more = count.documents().size() - MOST_DOCUMENTS;
    if (more > 0) {
      lines.add("    and " + more + " more");
    }
    return lines;
  }

  /** Why it is relied on, or why it is not. */
  private String standing(NameCount count) {
    if (name.usual().isEmpty()) {
      return "accepted: nothing in the archive speaks against it";
    }
    String usual = name.usual().get();
    NameCount other = ledger.names().stream()
        .filter(n -> n.name().equals(usual))
        .findFirst()
        .map(n -> NameLedger.count(n, counts))
        .orElse(count);
    String against = usual + " stands " + times(other);
    return switch (name.standing()) {
      case SLIP -> "taken for a slip: " + against;
      case VARIANT -> "accepted as a second spelling: " + against;
      case RIGHT -> "right";
    };
  }

  private String document(LedgerDocument document) {
    int times = document.names().stream()
        .filter(m -> m.name().equals(name.name()) || name.forms().contains(m.name()))
        .mapToInt(LedgerMention::count)
        .sum();
    return document.date().map(LocalDate::toString).orElse("no date   ") + "  " + document.path()
        + ", " + Plural.of(times, "time");
  }

  private static String times(NameCount count) {
    return Plural.of(count.count(), "time") + " in "
        + Plural.of(count.documents().size(), "document");
  }

  private static String seen(NameCount count) {
    if (count.first().isEmpty() || count.last().isEmpty()) {
      return "";
    }
    return count.first().equals(count.last())
        ? ", on " + count.first().get()
        : ", " + count.first().get() + " to " + count.last().get();
  }
}
