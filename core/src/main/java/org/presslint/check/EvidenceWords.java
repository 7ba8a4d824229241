package org.presslint.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each piece of evidence of a check is in words: a table beside its class. Immutable and thread-safe. */
public final class EvidenceWords {
  private final Map<String, String> words;

  private EvidenceWords(Map<String, String> words) {
    this.words = words;
  }

  /**
   * Reads the table of a check: a name, a tab and the words in each line, and comments behind a number sign.
   *
   * @param owner the class it stands beside
   */
  public static EvidenceWords read(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream("evidence.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(in, "evidence.tsv"), StandardCharsets.UTF_8))) {
      return new EvidenceWords(lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a piece of evidence; its name where the table has none. */
  public String of(Enum<?> piece) {
    return words.getOrDefault(piece.name(), piece.name());
  }

  /** Names and words. */
  public Map<String, String> all() {
    return words;
  }
}
