package org.presslint.language;

import java.util.Set;
import org.presslint.text.Dialect;

/**
 * What the word lists say of a word, whatever its capitals.
 *
 * @param key the word folded: lower case, straight apostrophe, and for Russian е in place of ё
 * @param frequency LanguageTool's frequency class, from 0 (unknown or rarest) to 25 (commonest)
 * @param word stands in the lists in lower case: an ordinary word
 * @param name stands in the lists with a first capital: a name, a place, a day of the week
 * @param acronym stands in the lists in capitals
 * @param mixed stands in the lists with inner capitals, as in McDonald
 * @param surname for Russian: a form of a surname
 * @param givenName for Russian: a form of a given name or patronymic
 * @param dialects for English: the dialects that spell it so
 */
public record Entry(
    String key,
    int frequency,
    boolean word,
    boolean name,
    boolean acronym,
    boolean mixed,
    boolean surname,
    boolean givenName,
    Set<Dialect> dialects) {

  /** Whether the lists hold it as a name only. */
  public boolean nameOnly() {
    return name && !word;
  }
}
