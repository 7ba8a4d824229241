package org.presslint.language.compile;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.NameValue;

/**
 * Names that English texts should have one way: countries and cities as Unicode's CLDR has them, other
 * well-known places, and words that stand side by
 * side in the names of the lists, such as the given name and the surname of a person.
 */
final class EnglishNames {
  private static final List<String> LISTS =
      List.of("spelling_global.txt", "en/multiwords.txt", "en/specific_case.txt");

  /** What countries are called beside their names in CLDR. */
  private static final List<String> OTHER_COUNTRIES = List.of(
      "USA",
      "UAE",
      "DRC",
      "Britain",
      "Great Britain",
      "England",
      "Scotland",
      "Wales",
      "Turkey",
      "Burma",
      "Ivory Coast",
      "Swaziland",
      "Macedonia",
      "Holland",
      "Korea",
      "Czech Republic",
      "Palestine",
      "Congo",
      "Bosnia",
      "Cape Verde",
      "East Timor",
      "The Gambia",
      "The Bahamas",
      "Russian Federation",
      "United States of America");

  private static final Pattern KEYS =
      Pattern.compile("[a-z\u00DF-\u017F](?:[ .&'-]{0,2}[a-z\u00DF-\u017F])*");

  /** Two neighbours with a capital and small letters. */
  private static final Pattern PAIR = Pattern.compile(
      "(?<![\\p{L}\\d.'-])(\\p{Lu}\\p{Ll}{2,}) (?=(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}\\d'-]))");

  /** A word that stands beside more others says little of any of them: many people are called John. */
  private static final int RARE = 3;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();

  Map<String, Integer> read() throws IOException {
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.ENGLISH, length);
      for (String country : ULocale.getISOCountries()) {
        add(display.regionDisplayName(country), NameValue.COUNTRY);
      }
    }
    OTHER_COUNTRIES.forEach(name -> add(name, NameValue.COUNTRY));
    PlaceNames.cities(ULocale.ENGLISH).forEach(name -> add(name, NameValue.CITY));
    otherPlaces().forEach(name -> add(name, NameValue.CITY));
    for (String list : LISTS) {
      for (String line : ToolResources.lines(list)) {
        Matcher pair = PAIR.matcher(line);
        while (pair.find()) {
          pair(Folding.key(pair.group(1)), Folding.key(pair.group(2)));
        }
      }
    }
    names.replaceAll(this::withRareWords);
    return names;
  }

  /** The places that no time zone is named after. */
  private static List<String> otherPlaces() throws IOException {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(EnglishNames.class.getResourceAsStream("places.txt"), "places.txt"),
        StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(", ")))
          .toList();
    }
  }

  private void pair(String first, String second) {
    add(first + " " + second, NameValue.PAIR);
    beside.computeIfAbsent(first + " ", k -> new HashSet<>()).add(second);
    beside.computeIfAbsent(" " + second, k -> new HashSet<>()).add(first);
  }

  private int withRareWords(String name, int value) {
    int space = name.indexOf(' ');
    if ((value & NameValue.PAIR) == 0) {
      return value;
    }
    boolean first = beside.getOrDefault(name.substring(0, space + 1), Set.of()).size() <= RARE;
    boolean second = beside.getOrDefault(name.substring(space), Set.of()).size() <= RARE;
    return value | (first ? NameValue.RARE_FIRST : 0) | (second ? NameValue.RARE_SECOND : 0);
  }

  private void add(String name, int kind) {
    String key = Folding.key(name);
    if (KEYS.matcher(key).matches()) {
      names.merge(key, kind, (a, b) -> a | b);
    }
  }
}
