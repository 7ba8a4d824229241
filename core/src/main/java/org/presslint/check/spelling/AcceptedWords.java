package org.presslint.check.spelling;

import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.language.automaton.Folding;

/** The words the user's settings accept: one in lower case with any capitals, any other as it is written. */
final class AcceptedWords {
  private final Set<String> words;

  AcceptedWords(Set<String> words) {
    this.words = words.stream().map(Folding::normalize).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a normalized word, or what its possessive belongs to, is accepted. */
  boolean contains(String word) {
    return !words.isEmpty() && (holds(word) || holds(WordParts.withoutPossessive(word)));
  }

  private boolean holds(String word) {
    return words.contains(word) || words.contains(Folding.key(word));
  }
}
