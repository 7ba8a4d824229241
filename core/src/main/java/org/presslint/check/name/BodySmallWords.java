package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.text.Place;

/**
 * A body whose name has a small word more in one place than in another, or another one: Office for the Coordination of Harbour
 * Affairs, Office for Coordination of Harbour Affairs. The other words must be many enough to be one body's.
 */
final class BodySmallWords implements NameFamily {
  private static final int FEWEST = 3;
  /** With another small word the name says something else more often. */
  private static final int FEWEST_WITH_ANOTHER = 4;

  private static final Set<String> EXCHANGED = Set.of("of", "for");

  private final Listings listings;

  BodySmallWords(Listings listings) {
    this.listings = listings;
  }

  @Override
  public Rule rule() {
    return NameSpelling.RULE;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Writings writings = new Writings();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        if (isBody(name.words())) {
          writings.add(key(name.words()), written(observation.path(), name));
        }
      }
    }
    return writings.findings(NameSpelling.ID, "the other words are the same");
  }

  /** Whether its capitals stand on ordinary words, with small words between them: an Office for Something. */
  private boolean isBody(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals >= FEWEST && capitals < words.size() && areOrdinary(words);
  }

  private boolean areOrdinary(List<String> words) {
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))
          && (Letters.isCyrillic(word) || !listings.of(word).word())) {
        return false;
      }
    }
    return true;
  }

  /** What all ways to write the name share: no article, and in a long name one small word for those that are confused. */
  private static String key(List<String> words) {
    long capitals =
        words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    List<String> key = new ArrayList<>();
    for (String word : words) {
      boolean isExchanged = capitals >= FEWEST_WITH_ANOTHER && EXCHANGED.contains(word);
      if (!word.equals("the")) {
        key.add(isExchanged ? "of" : Letters.fold(word));
      }
    }
    return String.join(" ", key);
  }

  private static Writings.Written written(String path, SeenName name) {
    return new Writings.Written(
        path,
        name.text(),
        "",
        name.text(),
        name.count(),
        name.places().stream().map(places -> whole(places, name.text())).toList());
  }

  private static Place whole(List<Place> words, String text) {
    return NameWritings.whole(words, List.of(text));
  }
}
