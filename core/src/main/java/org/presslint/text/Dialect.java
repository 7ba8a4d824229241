package org.presslint.text;

import java.util.Locale;
import java.util.Optional;

/** The dialects of English that have a word list of their own. */
public enum Dialect {
  GB,
  US,
  AU,
  CA,
  NZ,
  ZA;

  /** The dialect of a BCP 47 tag such as {@code en-GB}; empty where the tag names none of these. */
  public static Optional<Dialect> ofTag(String languageTag) {
    String[] subtags = languageTag.strip().toUpperCase(Locale.ROOT).split("[-_]");
    for (Dialect dialect : values()) {
      if (subtags.length > 1 && subtags[1].equals(dialect.name())) {
        return Optional.of(dialect);
      }
    }
    return Optional.empty();
  }
}
