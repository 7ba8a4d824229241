package org.presslint.check.house;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.presslint.config.Dictionary;
import org.presslint.config.Dictionary.Entry;
import org.presslint.config.Dictionary.Verdict;
import org.presslint.language.Inflection;

/** Gives the entries of a dictionary the forms they take in a text. */
public final class HouseWords {

  private HouseWords() {}

  /** The forms of all single words that are right. */
  public static Set<String> right(Dictionary dictionary, Inflection inflection) {
    Set<String> words = new LinkedHashSet<>();
    for (Entry entry : dictionary.entries()) {
      if (entry.verdict() != Verdict.FORBIDDEN && !entry.isPhrase()) {
        words.addAll(forms(entry, inflection));
      }
    }
    return words;
  }

  /** The texts that stand for an entry, itself first. */
  static Collection<String> forms(Entry entry, Inflection inflection) {
    return entry.verdict() == Verdict.RIGHT_AS_WRITTEN
        ? Set.of(entry.text())
        : inflection.of(entry.text()).texts();
  }

  /** Whether an entry stands for any capitals. */
  static boolean isInAnyCase(Entry entry) {
    return entry.text().codePoints().noneMatch(Character::isUpperCase);
  }
}
