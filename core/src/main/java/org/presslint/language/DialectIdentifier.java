package org.presslint.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.text.Dialect;
import org.presslint.text.Language;
import org.presslint.text.RawDocument;

/**
 * Finds out in which dialects of English a document may be written. Thread-safe.
 *
 * <p>A dialect that is told counts alone. Else British and American spelling are both right, and so is any other dialect
 * that the document shows by words only that dialect has.
 */
final class DialectIdentifier {
  /** One word of a dialect may be a slip that happens to be a word there. */
  private static final int ENOUGH_WORDS = 2;

  private DialectIdentifier() {}

  /**
   * The dialects a document may use, at least one.
   *
   * @param raw the document
   * @param identified its languages
   * @param texts those of its blocks
   * @param told the language tag (BCP 47) of documents that name none themselves
   */
  static Set<Dialect> identify(
      RawDocument raw,
      LanguageIdentifier.Identified identified,
      List<ReadText> texts,
      Optional<String> told) {
    Optional<Dialect> named = Optional.ofNullable(raw.language())
        .flatMap(Dialect::ofTag)
        .or(() -> told.flatMap(Dialect::ofTag));
    if (named.isPresent()) {
      return EnumSet.of(named.get());
    }
    Set<Dialect> dialects = EnumSet.of(Dialect.GB, Dialect.US);
    if (identified.document() == Language.ENGLISH) {
      evidence(identified, texts).forEach((dialect, words) -> {
        if (words >= ENOUGH_WORDS) {
          dialects.add(dialect);
        }
      });
    }
    return dialects;
  }

  /** How many different words only dialects other than British and American spell so, by dialect. */
  private static Map<Dialect, Integer> evidence(
      LanguageIdentifier.Identified identified, List<ReadText> texts) {
    Map<String, Set<Dialect>> words = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (identified.blocks().get(i) == Language.ENGLISH) {
        words.putAll(texts.get(i).dialectWords());
      }
    }
    Map<Dialect, Integer> counts = new EnumMap<>(Dialect.class);
    words.values().forEach(all -> all.forEach(d -> counts.merge(d, 1, Integer::sum)));
    return counts;
  }

  /** The words in lower case that only dialects other than British and American spell so. */
  static Map<String, Set<Dialect>> ownWords(WordSample sample) {
    Map<String, Set<Dialect>> words = Map.of();
    for (WrittenForm word : sample.latin().lower()) {
      Set<Dialect> dialects = word.says().dialects();
      if (!dialects.isEmpty()) {
        words = words.isEmpty() ? new HashMap<>() : words; // hardly any text has one
        words.put(word.written().text(), dialects);
      }
    }
    return words;
  }
}
