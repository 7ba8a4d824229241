package org.presslint.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was learned from one document.
 *
 * @param id tells it from all others by its text: two files with the same text are one document
 * @param date the day it was published, where it says so
 * @param path where it was, with {@code /} between folders
 * @param names its full names, sorted
 */
public record LedgerDocument(
    String id, Optional<LocalDate> date, String path, List<LedgerMention> names) {

  public LedgerDocument {
    if (!id.matches("[0-9a-z]+") || !LedgerFormat.isField(path)) {
      throw new IllegalArgumentException("no document: " + id + " " + path);
    }
    names = names.stream().sorted(Comparator.comparing(LedgerMention::name)).toList();
  }
}
