package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.presslint.text.Place;

/**
 * An acronym with the words that stand for it: one of them in brackets behind the other, or the words alone where other
 * words like them are beside the acronym.
 *
 * @param form the acronym
 * @param fit how the letters fit the words
 * @param words the words
 * @param acronym where the acronym stands; where it stands nowhere near, the first of the words
 * @param body whether it stands in running text
 */
record Definition(
    AcronymForm form, Fit fit, List<ExpansionWord> words, Place acronym, boolean body) {

  /** How the letters of an acronym fit the words. */
  enum Fit {
    /** Each letter is the first of a word or of its part, and each word but the little ones gives one. */
    EXACT,
    /** Some letters are from the middle of a word, or a word gives none. */
    LOOSE,
    /** They do not; the words are all that have capitals before the bracket. */
    NONE
  }

  Definition {
    Objects.requireNonNull(fit, "fit");
    Objects.requireNonNull(acronym, "acronym");
    words = List.copyOf(words);
  }

  /** Whether the acronym stands beside its words. */
  boolean isBracketed() {
    return words.isEmpty() || !acronym.equals(words.get(0).place());
  }

  boolean fits() {
    return fit != Fit.NONE;
  }

  /** Its words without the little ones. */
  List<ExpansionWord> content() {
    List<ExpansionWord> content = new ArrayList<>(words.size());
    for (ExpansionWord word : words) {
      if (!word.small()) {
        content.add(word);
      }
    }
    return content;
  }

  /** Whether it is a name: its words have capitals, of a Russian one the first. */
  boolean isName() {
    return isName(form, words);
  }

  /** Whether some words are a name that an acronym may stand for. */
  static boolean isName(AcronymForm form, List<? extends Lettered> words) {
    if (form.isCyrillic()) {
      return !words.isEmpty() && words.get(0).isCapitalized();
    }
    for (Lettered word : words) {
      if (!word.small() && !word.isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  /** The words in one line. */
  String text() {
    return String.join(" ", words.stream().map(ExpansionWord::text).toList());
  }
}
