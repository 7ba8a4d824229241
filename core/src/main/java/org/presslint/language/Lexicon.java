package org.presslint.language;

import java.util.List;
import java.util.Optional;
import org.presslint.text.Language;

/**
 * The word lists of one language. "I don't know" is an answer of its own: an empty {@link #find}. Implementations are
 * immutable and thread-safe.
 */
public interface Lexicon {

  Language language();

  /** What the lists say of a word, whatever its capitals and its kind of apostrophe; empty where no list holds it. */
  Optional<Entry> find(String word);

  /**
   * How common an ordinary word is.
   *
   * @param key a folded word
   * @return LanguageTool's frequency class, from 0 (rarest, or not listed in lower case) to 25 (commonest)
   */
  int commonness(String key);

  /**
   * Whether the lists accept the word as it is written, capitals included: an ordinary word also with a first capital or
   * in capitals, a name not in lower case; a possessive where the word itself is accepted; in no dialect in particular.
   */
  boolean accepts(String word);

  /**
   * Listed words near a word, in no order that matters.
   *
   * @param word any word; it is folded first
   * @param distance the largest restricted Damerau-Levenshtein distance, 1 or 2
   */
  List<Entry> near(String word, int distance);
}
