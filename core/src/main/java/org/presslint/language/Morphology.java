package org.presslint.language;

import java.util.List;

/** Forms and lemmas of one language. Implementations are thread-safe. */
public interface Morphology {

  /** The readings of a form as it is written; the empty list for a form it does not know. */
  List<Reading> readings(String form);

  /**
   * The forms of a lemma with a tag.
   *
   * @param lemma a lemma as a {@link Reading} gives it
   * @param tag a tag as a {@link Reading} gives it
   */
  List<String> forms(String lemma, String tag);
}
