package org.presslint.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often a name stands, and where.
 *
 * @param count how often, in all documents
 * @param documents the documents it stands in, each once, sorted by path
 * @param posts how often each post stands before it
 */
public record NameCount(
    int count, List<LedgerDocument> documents, SortedMap<String, Integer> posts) {

  /** A name that stands nowhere. */
  static final NameCount NONE = new NameCount(0, List.of(), new TreeMap<>());

  public NameCount {
    documents = List.copyOf(documents);
    posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
  }

  /** Counts document by document. Not thread-safe. */
  static final class Sum {
    private final List<LedgerDocument> documents = new ArrayList<>();
    private final SortedMap<String, Integer> posts = new TreeMap<>();
    private int count;

    void add(LedgerDocument document, LedgerMention mention) {
      documents.add(document);
      count += mention.count();
      mention.posts().forEach((post, times) -> posts.merge(post, times, Integer::sum));
    }

    NameCount count() {
      return new NameCount(count, documents, posts);
    }
  }

  /** These and those of another form of the name. */
  NameCount and(NameCount other) {
    if (other.count == 0) {
      return this;
    }
    Set<LedgerDocument> all =
        new TreeSet<>(Comparator.comparing(LedgerDocument::path).thenComparing(LedgerDocument::id));
    all.addAll(documents);
    all.addAll(other.documents);
    SortedMap<String, Integer> sum = new TreeMap<>(posts);
    other.posts.forEach((post, times) -> sum.merge(post, times, Integer::sum));
    return new NameCount(count + other.count, List.copyOf(all), sum);
  }

  /** The earliest day of a document that gives its day. */
  public Optional<LocalDate> first() {
    return documents.stream().flatMap(d -> d.date().stream()).min(LocalDate::compareTo);
  }

  /** The latest day of a document that gives its day. */
  public Optional<LocalDate> last() {
    return documents.stream().flatMap(d -> d.date().stream()).max(LocalDate::compareTo);
  }
}
