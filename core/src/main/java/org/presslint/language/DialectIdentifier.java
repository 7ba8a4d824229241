package org.presslint.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.text.Dialect;
import org.presslint.text.Language;
import org.presslint.text.RawDocument;

/**
 * Finds out in which dialects of English a document may be written. Immutable and thread-safe.
 *
 * <p>A dialect that is told counts alone. Else British and American spelling are both right, and so is any other dialect
 * that the document shows by words only that dialect has.
 */
final class DialectIdentifier {
  /** One word of a dialect may be a slip that happens to be a word there. */
  private static final int ENOUGH_WORDS = 2;

  private final Lexicons lexicons;

  /** Identifies the dialects these lexicons know. */
  DialectIdentifier(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The dialects a document may use, at least one.
   *
   * @param raw the document
   * @param identified its languages
   * @param samples those of its blocks
   * @param told the language tag (BCP 47) of documents that name none themselves
   */
  Set<Dialect> identify(
      RawDocument raw,
      LanguageIdentifier.Identified identified,
      List<WordSample> samples,
      Optional<String> told) {
    Optional<Dialect> named = Optional.ofNullable(raw.language())
        .flatMap(Dialect::ofTag)
        .or(() -> told.flatMap(Dialect::ofTag));
    if (named.isPresent()) {
      return EnumSet.of(named.get());
    }
    Set<Dialect> dialects = EnumSet.of(Dialect.GB, Dialect.US);
    if (identified.document() == Language.ENGLISH) {
      evidence(identified, samples).forEach((dialect, words) -> {
        if (words >= ENOUGH_WORDS) {
          dialects.add(dialect);
        }
      });
    }
    return dialects;
  }

  /** How many different words only dialects other than British and American spell so, by dialect. */
  private Map<Dialect, Integer> evidence(
      LanguageIdentifier.Identified identified, List<WordSample> samples) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < samples.size(); i++) {
      if (identified.blocks().get(i) == Language.ENGLISH) {
        words.addAll(samples.get(i).lowerCase(LetterScript.LATIN));
      }
    }
    Map<Dialect, Integer> counts = new EnumMap<>(Dialect.class);
    for (String word : words) {
      Set<Dialect> dialects = lexicons.english().find(word).map(Entry::dialects).orElse(Set.of());
      if (!dialects.contains(Dialect.GB) && !dialects.contains(Dialect.US)) {
        dialects.forEach(dialect -> counts.merge(dialect, 1, Integer::sum));
      }
    }
    return counts;
  }
}
