package org.presslint.language;

import java.util.Map;
import java.util.Set;
import org.presslint.text.Language;

/** The little words that hold sentences together: no sentence of a language goes long without them. */
final class FunctionWords {
  private static final Map<Language, Set<String>> WORDS = Map.of(
      Language.ENGLISH,
      Set.of(
          "of", "to", "in", "is", "it", "by", "on", "at", "we", "be", "or", "if", "so", "he", "my",
          "us"),
      Language.RUSSIAN,
      Set.of("он", "мы", "об", "ее", "её", "их", "вы", "ко", "во", "со"));

  private FunctionWords() {}

  /** Whether a word in lower case is a short one of the language. */
  static boolean contains(Language language, String word) {
    return WORDS.getOrDefault(language, Set.of()).contains(word);
  }
}
