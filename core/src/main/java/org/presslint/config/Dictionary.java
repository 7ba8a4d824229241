package org.presslint.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and phrases of a house: those that are right as written, and those that are forbidden. Immutable and
 * thread-safe.
 *
 * @param entries in the order they were read, none twice
 * @param files the paths of the files they were read from, without those within a jar
 */
public record Dictionary(List<Entry> entries, List<String> files) {
  /** What the file of words is called that is read where the settings name none. */
  public static final String FILE = "presslint.dic";

  /** A house without words of its own. */
  public static final Dictionary EMPTY = new Dictionary(List.of(), List.of());

  public Dictionary {
    entries = entries.stream().distinct().toList();
    files = List.copyOf(files);
  }

  /** This dictionary with the entries of a file behind its own. */
  Dictionary with(Path file, List<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    boolean isInJar = !file.getFileSystem().equals(FileSystems.getDefault());
    List<String> named = new ArrayList<>(files);
    if (!isInJar) {
      named.add(file.toString());
    }
    return new Dictionary(all, named);
  }

  /**
   * A word or a phrase.
   *
   * @param text its words with single spaces between them; lower case stands for any capitals
   * @param verdict what is said of it
   * @param instead what to write instead of a forbidden one, where the house says so
   * @param where the file and line it stands in; empty where it was not read from a file
   */
  public record Entry(String text, Verdict verdict, Optional<String> instead, String where) {

    public Entry {
      if (text.isBlank()
          || !text.equals(text.strip())
          || text.matches("(?s).*[\\s&&[^ ]].*|.*  .*")) {
        throw new IllegalArgumentException("not words with single spaces: '" + text + "'");
      }
      if (verdict != Verdict.FORBIDDEN && instead.isPresent()) {
        throw new IllegalArgumentException("only a forbidden word is replaced: " + text);
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
    /** It is forbidden, in any of its forms. */
    FORBIDDEN
  }

  /** Single words and phrases that are right in all their forms. */
  public static Dictionary of(Set<String> right) {
    List<Entry> entries = right.stream()
        .sorted()
        .map(text -> new Entry(text, Verdict.RIGHT, Optional.empty(), ""))
        .toList();
    return new Dictionary(entries, List.of());
  }

  /** The texts of the words and phrases that are right. */
  public Set<String> right() {
    return entries.stream()
        .filter(e -> e.verdict() != Verdict.FORBIDDEN)
        .map(Entry::text)
        .collect(Collectors.toUnmodifiableSet());
  }
}
