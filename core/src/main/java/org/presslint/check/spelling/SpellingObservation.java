package org.presslint.check.spelling;

import java.util.List;
import java.util.Set;

/**
 * What is kept of a document.
 *
 * @param path the document
 * @param words its folded words
 * @param pairs its folded words side by side
 * @param unknown its unknown words
 */
public record SpellingObservation(
    String path, Set<String> words, WordPairs pairs, List<UnknownWord> unknown) {

  public SpellingObservation {
    words = Set.copyOf(words);
    unknown = List.copyOf(unknown);
  }
}
