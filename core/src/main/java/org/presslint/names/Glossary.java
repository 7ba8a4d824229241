package org.presslint.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How names are written in one house. It decides where the counts of a text would decide otherwise. Immutable and
 * thread-safe.
 *
 * @param entries one for each name, in the order they were given
 */
public record Glossary(List<GlossaryEntry> entries) {

  /** A glossary that says nothing. */
  public static final Glossary EMPTY = new Glossary(List.of());

  public Glossary {
    entries = List.copyOf(entries);
    Set<String> names = new HashSet<>();
    for (GlossaryEntry entry : entries) {
      if (!names.add(entry.name())) {
        throw new IllegalArgumentException("two entries for " + entry.name());
      }
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entries that an acronym stands for; none for one that no entry gives. */
  public List<GlossaryEntry> expansions(String acronym) {
    return entries.stream().filter(e -> e.acronyms().contains(acronym)).toList();
  }
}
