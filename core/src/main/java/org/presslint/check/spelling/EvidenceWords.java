package org.presslint.check.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each piece of evidence is in words: {@code evidence.tsv}. Immutable. */
final class EvidenceWords {
  private final Map<String, String> words;

  private EvidenceWords(Map<String, String> words) {
    this.words = words;
  }

  static EvidenceWords read() {
    try (InputStream in = EvidenceWords.class.getResourceAsStream("evidence.tsv");
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

  /** The words of a constant of {@link Evidence}; empty where the table has none. */
  Optional<String> of(String constant) {
    return Optional.ofNullable(words.get(constant));
  }

  /** The constants the table holds. */
  Map<String, String> all() {
    return words;
  }
}
