package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.NameValue;
import org.presslint.language.automaton.NearWords;
import org.presslint.language.automaton.WordAutomaton;

/** Names that a language writes in one way, whoever writes: countries, cities, names of two words. Immutable and thread-safe. */
public final class KnownNames {
  private final WordAutomaton names;
  private final NearWords nearNames;

  KnownNames(WordAutomaton names) {
    this.names = names;
    this.nearNames = new NearWords(names, () -> {
      throw new IllegalStateException(
          "names are not kept reversed: they are looked for one edit away");
    });
  }

  /** Whether it is a country, whatever its capitals. */
  public boolean isCountry(String name) {
    return isOf(name, NameValue.COUNTRY);
  }

  /** Whether it is a country, a city or a region, whatever its capitals. */
  public boolean isPlace(String name) {
    return isOf(name, NameValue.COUNTRY | NameValue.CITY);
  }

  /** Whether two words stand side by side in a name, whatever their capitals. */
  public boolean isPair(String words) {
    return isOf(words, NameValue.PAIR);
  }

  private boolean isOf(String name, int kinds) {
    int index = names.indexOf(Folding.key(name));
    return index >= 0 && (names.value(index) & kinds) != 0;
  }

  /** The countries one edit away, in small letters and in no order that matters; the name itself where it is one. */
  public List<String> countriesNear(String name) {
    return near(name, NameValue.COUNTRY);
  }

  /** The countries and cities one edit away, in small letters and in no order that matters. */
  public List<String> placesNear(String name) {
    return near(name, NameValue.COUNTRY | NameValue.CITY);
  }

  /** The words that stand before another in a name and are one edit away, where the other stands in few names. */
  public List<String> nearBefore(String word, String next) {
    String behind = " " + Folding.key(next);
    return near(Folding.key(word) + behind, NameValue.RARE_SECOND).stream()
        .filter(pair -> pair.endsWith(behind))
        .map(pair -> pair.substring(0, pair.length() - behind.length()))
        .toList();
  }

  /** The words that stand behind another in a name and are one edit away, where the other stands in few names. */
  public List<String> nearBehind(String before, String word) {
    String start = Folding.key(before) + " ";
    return near(start + Folding.key(word), NameValue.RARE_FIRST).stream()
        .filter(pair -> pair.startsWith(start))
        .map(pair -> pair.substring(start.length()))
        .toList();
  }

  private List<String> near(String name, int kinds) {
    List<String> found = new ArrayList<>();
    nearNames.find(Folding.key(name), 1, (index, listed) -> {
      if ((names.value(index) & kinds) != 0) {
        found.add(listed);
      }
    });
    return found;
  }
}
