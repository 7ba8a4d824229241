package org.presslint.check.spelling;

import java.util.List;

/**
 * What is kept of a document.
 *
 * @param path the document
 * @param words its folded words
 * @param pairs its folded words side by side
 * @param unknown its unknown words
 */
public record SpellingObservation(
    String path, WordHashes words, WordHashes pairs, List<UnknownWord> unknown) {

  public SpellingObservation {
    unknown = List.copyOf(unknown);
  }
}
