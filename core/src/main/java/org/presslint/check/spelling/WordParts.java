package org.presslint.check.spelling;

import java.util.List;
import java.util.regex.Pattern;

/** Takes words apart: possessives and hyphens. */
final class WordParts {
  private static final Pattern HYPHEN = Pattern.compile("-");

  private WordParts() {}

  /** The word without {@code 's}; normalized words only. */
  static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("'S") ? word.substring(0, word.length() - 2) : word;
  }

  /** The parts between hyphens, the word itself where it has none. */
  static List<String> hyphenParts(String word) {
    return word.indexOf('-') < 0 ? List.of(word) : HYPHEN.splitAsStream(word).toList();
  }
}
