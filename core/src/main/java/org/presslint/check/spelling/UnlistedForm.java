package org.presslint.check.spelling;

import org.presslint.language.Capitals;
import org.presslint.language.Scripts;
import org.presslint.language.Stems;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/**
 * A form that no lexicon knows, whatever text it stands in. Immutable.
 *
 * @param form normalized and without its possessive
 * @param key the form folded
 * @param language the language of its script
 * @param capitals where it has capitals
 * @param stem the stem of the key
 * @param letters the letters of the key, as {@link Word#letters} has them
 */
record UnlistedForm(
    String form, String key, Language language, Capitals capitals, String stem, long letters) {

  static UnlistedForm of(String form) {
    String key = Folding.key(form);
    Language language = Scripts.language(form);
    return new UnlistedForm(
        form, key, language, Capitals.of(form), Stems.ofKey(key, language), Word.letters(key));
  }
}
