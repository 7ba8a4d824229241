package org.presslint.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and phrases of a house: those that are right as written, and those that are not wanted. Immutable and
 * thread-safe.
 *
 * @param entries in the order they were read, none twice
 */
public record Dictionary(List<Entry> entries) {
  /** A house without words of its own. */
  public static final Dictionary EMPTY = new Dictionary(List.of());

  public Dictionary {
    entries = entries.stream().distinct().toList();
  }

  /**
   * A word or a phrase.
   *
   * @param text its words with single spaces between them; lower case stands for any capitals
   * @param verdict what is said of it
   * @param instead what to write instead of an unwanted one, where the house says so
   * @param where the file and line it stands in; empty where it was not read from a file
   */
  public record Entry(String text, Verdict verdict, Optional<String> instead, String where) {

    public Entry {
      if (text.isBlank() || !text.equals(text.strip()) || text.matches("(?s).*[\\s&&[^ ]].*|.*  .*")) {
        throw new IllegalArgumentException("not words with single spaces: '" + text + "'");
      }
      if (verdict != Verdict.UNWANTED && instead.isPresent()) {
        throw new IllegalArgumentException("only an unwanted word is replaced: " + text);
      }
    }

    /** Whether it is more than one word. */
    public boolean isPhrase() {
      return text.indexOf(' ') >= 0;
    }
  }

  /** What is said of an entry. */
  public enum Verdict {
    /** It is right, in all its forms. */
    RIGHT,
    /** It is right as it is written, and not in any other form. */
    RIGHT_AS_WRITTEN,
    /** It is not wanted, in any of its forms. */
    UNWANTED
  }

  /** Single words and phrases that are right in all their forms. */
  public static Dictionary of(Set<String> right) {
    return new Dictionary(right.stream()
        .sorted()
        .map(text -> new Entry(text, Verdict.RIGHT, Optional.empty(), ""))
        .toList());
  }

  /** The texts of the words and phrases that are right. */
  public Set<String> right() {
    return entries.stream()
        .filter(e -> e.verdict() != Verdict.UNWANTED)
        .map(Entry::text)
        .collect(Collectors.toUnmodifiableSet());
  }
}
