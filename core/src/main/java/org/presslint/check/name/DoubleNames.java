package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.Place;

/**
 * Double names that have one half in common and differ by a letter in the other: Pierremont-Hallard, Pierremont-Hallars. The half
 * they share must be in no word list, so that chance and grammar explain nothing.
 */
final class DoubleNames {
  private static final int SHORTEST = 5;

  private final Listings listings;

  DoubleNames(Listings listings) {
    this.listings = listings;
  }

  /** Adds the ways to write such names; one with an ordinary word is the likelier slip. */
  void add(List<NameObservation> observations, Writings into) {
    Map<String, List<Half>> byShared = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (Compound compound : observation.compounds()) {
        add(observation.path(), compound, byShared);
      }
    }
    byShared.forEach((shared, halves) -> {
      if (halves.size() > 1) {
        addNear(shared, halves, into);
      }
    });
  }

  /** A compound by the half that others may share. */
  private record Half(String path, String other, Compound compound) {}

  private void add(String path, Compound compound, Map<String, List<Half>> byShared) {
    String word = compound.word();
    int hyphen = word.indexOf('-');
    if (word.indexOf('-', hyphen + 1) >= 0 || Letters.isCyrillic(word)) {
      return;
    }
    String first = word.substring(0, hyphen);
    String second = word.substring(hyphen + 1);
    if (isName(first) && isName(second)) {
      if (!listings.of(first).any()) {
        byShared
            .computeIfAbsent(Letters.fold(first) + "-", k -> new ArrayList<>())
            .add(new Half(path, second, compound));
      }
      if (!listings.of(second).any()) {
        byShared
            .computeIfAbsent("-" + Letters.fold(second), k -> new ArrayList<>())
            .add(new Half(path, first, compound));
      }
    }
  }

  private static boolean isName(String half) {
    return half.length() >= SHORTEST && Character.isUpperCase(half.charAt(0));
  }

  private void addNear(String shared, List<Half> halves, Writings into) {
    for (Half half : halves) {
      boolean hasTwin = halves.stream().anyMatch(other -> isTwin(half.other(), other.other()));
      if (hasTwin) {
        List<Place> places = half.compound().places();
        String word = half.compound().word();
        into.add(
            shared,
            new Writings.Written(
                half.path(),
                word,
                "",
                word,
                half.compound().count(),
                places,
                listings.of(half.other()).word()));
      }
    }
  }

  private static boolean isTwin(String half, String other) {
    boolean plural = (half + "s").equals(other) || (other + "s").equals(half);
    return !plural && Spelling.within(half, other, 1).isPresent();
  }
}
