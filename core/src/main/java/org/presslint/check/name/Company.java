package org.presslint.check.name;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Edits;

/** What the words next to two spellings in one text say of them. */
final class Company {
  /** A neighbour this long may itself be a slip of the other's neighbour. */
  private static final int LENGTH_FOR_NEAR = 5;

  private static final int MOST_NEAR = 8;

  private Company() {}

  /** The word of a name both stand next to; empty where there is none. */
  static Optional<String> shared(NameType x, NameType y) {
    return common(x.left(), y.left()).or(() -> common(x.right(), y.right()));
  }

  /** Adds what their neighbours, titles and sentences say. */
  static void addTo(Evidence evidence, NameType x, NameType y, Listings listings) {
    boolean left = common(x.left(), y.left()).isPresent();
    boolean right = common(x.right(), y.right()).isPresent();
    boolean onOneSide = (!x.left().isEmpty() && !y.left().isEmpty())
        || (!x.right().isEmpty() && !y.right().isEmpty());
    evidence.addIf(left || right, Feature.SHARED_NEIGHBOUR);
    evidence.addIf(left && right, Feature.BOTH_SIDES_SHARED);
    evidence.addIf(
        shared(x, y).filter(word -> !listings.of(word).any()).isPresent(), Feature.SHARED_UNLISTED);
    evidence.addIf(
        !left && !right && areBeforeNames(x, listings) && areBeforeNames(y, listings),
        Feature.OTHER_SURNAME);
    evidence.addIf(
        !left && !right && areAfterGivenNames(x, listings) && areAfterGivenNames(y, listings),
        Feature.OTHER_GIVEN_NAME);
    evidence.addIf((left || right) && x.listing().isWordFor(y.listing()), Feature.WORD_FOR_NAME);
    boolean slip = !x.listing().any() && y.listing().any();
    if (!left && !right && onOneSide) {
      evidence.add(slip ? Feature.OTHER_NEIGHBOUR_UNLISTED : Feature.OTHER_NEIGHBOUR);
    }
    evidence.addIf(!Collections.disjoint(x.titles(), y.titles()), Feature.SHARED_TITLE);
    evidence.addIf(!Collections.disjoint(x.sentences(), y.sentences()), Feature.SAME_SENTENCE);
    evidence.addIf(
        x.onlyInHeadings() && (x.listing().any() || !x.onlyAtStarts()), Feature.HEADINGS_ONLY);
    evidence.addIf(x.foreign() || y.foreign(), Feature.FOREIGN);
    evidence.addIf(evidence.has(Feature.DIACRITIC) && (left || right), Feature.DIACRITIC_SHARED);
    evidence.addIf(y.small() > 0, Feature.STANDS_IN_LOWER_CASE);
    evidence.addIf(y.onlyAtStarts() && y.listing().word(), Feature.ONLY_IN_LOWER_CASE);
    evidence.addIf(!x.listing().any() && x.inLongName(), Feature.IN_LONG_NAME);
    evidence.addIf(isSurname(x, y) || isSurname(y, x), Feature.SURNAME_ALONE);
    boolean apart = !left && !right;
    evidence.addIf(
        apart
            && (!Collections.disjoint(x.smallLeft(), y.smallLeft())
                || !Collections.disjoint(x.smallRight(), y.smallRight())),
        Feature.SHARED_SMALL_NEIGHBOUR);
  }

  /** Whether one only ever stands alone and the other ends names, as a surname does after its given name. */
  private static boolean isSurname(NameType alone, NameType ends) {
    return alone.isAlone()
        && ends.endsNames()
        && !alone.listing().word()
        && !ends.listing().word();
  }

  /** Whether it stands first in its names, and only before words that are none of the language. */
  private static boolean areBeforeNames(NameType type, Listings listings) {
    return type.left().isEmpty()
        && !type.right().isEmpty()
        && type.right().stream().noneMatch(word -> listings.of(word).word());
  }

  /** Whether it stands last in its names, and only after listed names that are no ordinary words. */
  private static boolean areAfterGivenNames(NameType type, Listings listings) {
    return type.right().isEmpty()
        && !type.left().isEmpty()
        && type.left().stream().map(listings::of).allMatch(l -> l.name() && !l.word());
  }

  private static Optional<String> common(Set<String> a, Set<String> b) {
    for (String word : a) {
      if (b.contains(word)) {
        return Optional.of(word);
      }
    }
    if (a.size() > MOST_NEAR || b.size() > MOST_NEAR) {
      return Optional.empty();
    }
    for (String word : a) {
      for (String other : b) {
        boolean longEnough = Math.min(word.length(), other.length()) >= LENGTH_FOR_NEAR;
        if (longEnough && Edits.within(word, other, 1).isPresent()) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }
}
