package org.presslint.check.spelling;

import java.util.Optional;
import org.presslint.language.Capitals;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.language.Remembered;
import org.presslint.language.automaton.Folding;
import org.presslint.text.Language;

/**
 * What an unknown form shows by itself, whatever text it stands in. Immutable.
 *
 * @param formation how it may be formed from known words; empty where nothing speaks for it
 * @param isSlavicName whether it may be a listed Russian name in Latin letters
 * @param isFeminine whether it may be a Russian word for a woman, made of the listed one for a man
 * @param loanConsonants how many consonants it shares with an English word it may be made of; 0 for none
 */
record FormTraits(
    Optional<Evidence> formation, boolean isSlavicName, boolean isFeminine, int loanConsonants) {

  /** Finds the traits of the forms of one lexicon's language. Thread-safe. */
  static final class Reader {
    /** Unknown words come again, in other texts and in the next version of the same one. */
    private static final int REMEMBERED = 4096;

    private final Lexicons lexicons;
    private final Language language;
    private final Formation formation;
    private final Remembered<String, FormTraits> known = new Remembered<>(REMEMBERED, this::read);

    Reader(Lexicons lexicons, Lexicon lexicon) {
      this.lexicons = lexicons;
      language = lexicon.language();
      formation = new Formation(lexicon);
    }

    FormTraits of(UnknownForm form) {
      return known.get(form.form());
    }

    private FormTraits read(String form) {
      String key = Folding.key(form);
      boolean russian = language == Language.RUSSIAN;
      return new FormTraits(
          formation.of(key),
          !russian
              && Capitals.of(form) != Capitals.NONE
              && SlavicNames.isListed(key, lexicons.russian()),
          russian && Feminines.isFormed(key, lexicons.russianMorphology()),
          russian ? lexicons.loanwords().consonants(key) : 0);
    }
  }
}
