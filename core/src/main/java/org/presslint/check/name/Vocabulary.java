package org.presslint.check.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The small closed word classes that the grammar of names needs. All words are lower case.
 *
 * @param titles stand before a name and are no part of it
 * @param particles stand inside names of persons
 * @param connectors stand inside names of bodies
 * @param dates days and months, which end a name
 * @param prefixes belong to the word after them, whatever it is
 * @param roleWords words that offices are made of
 * @param roleOrders hyphenated offices in their right order
 */
record Vocabulary(
    Set<String> titles,
    Set<String> particles,
    Set<String> connectors,
    Set<String> dates,
    Set<String> prefixes,
    Set<String> roleWords,
    Set<String> roleOrders) {

  /** Reads the lists that come with presslint. */
  static Vocabulary read() {
    return new Vocabulary(
        WordList.read("titles.txt"),
        WordList.read("particles.txt"),
        WordList.read("connectors.txt"),
        WordList.read("dates.txt"),
        WordList.read("prefixes.txt"),
        WordList.read("role-words.txt"),
        WordList.read("role-orders.txt"));
  }

  /** Whether the word is a title, or an office made of words that offices are made of. */
  boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return titles.contains(lower) || (lower.indexOf('-') > 0 && isOffice(lower));
  }

  /** Whether each part of a hyphenated word in small letters is one that offices are made of. */
  boolean isOffice(String compound) {
    return List.of(compound.split("-")).stream().allMatch(roleWords::contains);
  }

  boolean isParticle(String word) {
    return particles.contains(word.toLowerCase(Locale.ROOT));
  }
}
