package org.presslint.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an archive says of names: its documents with the names each of them holds, and the names with what all documents together
 * say of them. The documents are the truth; the names follow from them. Immutable and thread-safe.
 *
 * @param path what the file is called in messages
 * @param documents sorted by path, then by id; none twice
 * @param names sorted
 */
public record NameLedger(String path, List<LedgerDocument> documents, List<LedgerName> names) {
  private static final Comparator<LedgerDocument> ORDER =
      Comparator.comparing(LedgerDocument::path).thenComparing(LedgerDocument::id);

  public NameLedger {
    Objects.requireNonNull(path, "path");
    Map<String, LedgerDocument> byId = new HashMap<>();
    for (LedgerDocument document : documents) {
      byId.merge(document.id(), document, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
    }
    documents = byId.values().stream().sorted(ORDER).toList();
    names = names.stream()
        .sorted(Comparator.comparing(LedgerName::name).thenComparing(LedgerName::standing))
        .toList();
  }

  /** A ledger of no documents. */
  public static NameLedger empty(String path) {
    return new NameLedger(path, List.of(), List.of());
  }

  /**
   * These documents and others. What is learned anew of a text or of a path takes the place of what was known of it, so
   * that learning twice is learning once. The names have to be told from the documents again.
   */
  public NameLedger with(Collection<LedgerDocument> learned) {
    Set<String> ids = new HashSet<>();
    Set<String> paths = new HashSet<>();
    learned.forEach(document -> {
      ids.add(document.id());
      paths.add(document.path());
    });
    List<LedgerDocument> all = new ArrayList<>(learned);
    for (LedgerDocument document : documents) {
      if (paths.contains(document.path())) {
        continue;
      }
      if (ids.contains(document.id())) {
        // the same text in two places is one document, and the first path in order names it
        learned.stream()
            .filter(d -> d.id().equals(document.id()))
            .findFirst()
            .ifPresent(
                d -> all.add(new LedgerDocument(d.id(), d.date(), document.path(), d.names())));
      } else {
        all.add(document);
      }
    }
    return new NameLedger(path, all, List.of());
  }

  /** The same documents with their names. */
  public NameLedger withNames(List<LedgerName> told) {
    return new NameLedger(path, documents, told);
  }

  /** The words of the names that may be relied on; small words between them left out. */
  public Set<String> words() {
    Set<String> words = new HashSet<>();
    for (LedgerName name : names) {
      if (name.isAccepted()) {
        addWords(name.name(), words);
        name.forms().forEach(form -> addWords(form, words));
      }
    }
    return words;
  }

  private static void addWords(String name, Set<String> words) {
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        words.add(word);
      }
    }
  }

  /** The counts of all names, by the names as they are written. */
  public Map<String, NameCount> counts() {
    Map<String, NameCount.Sum> sums = new HashMap<>();
    for (LedgerDocument document : documents) {
      for (LedgerMention mention : document.names()) {
        sums.computeIfAbsent(mention.name(), n -> new NameCount.Sum()).add(document, mention);
      }
    }
    Map<String, NameCount> counts = new HashMap<>();
    sums.forEach((name, sum) -> counts.put(name, sum.count()));
    return counts;
  }

  /**
   * The counts of a name in all its forms.
   *
   * @param counts what {@link #counts} gives
   */
  public static NameCount count(LedgerName name, Map<String, NameCount> counts) {
    NameCount all = counts.getOrDefault(name.name(), NameCount.NONE);
    for (String form : name.forms()) {
      all = all.and(counts.getOrDefault(form, NameCount.NONE));
    }
    return all;
  }
}
