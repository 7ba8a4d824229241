package org.presslint.language.compile;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.NameValue;

/** Countries and cities of one word as Unicode's CLDR has them in Russian, in the nominative. */
final class RussianNames {
  private static final ULocale RUSSIAN = ULocale.forLanguageTag("ru");
  private static final Pattern KEYS = Pattern.compile("[а-я]+");

  private final Map<String, Integer> names = new TreeMap<>();

  Map<String, Integer> read() {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(RUSSIAN);
    for (String country : ULocale.getISOCountries()) {
      add(display.regionDisplayName(country), NameValue.COUNTRY);
    }
    PlaceNames.cities(RUSSIAN).forEach(city -> add(city, NameValue.CITY));
    return names;
  }

  private void add(String name, int kind) {
    String key = Folding.key(name);
    if (KEYS.matcher(key).matches()) {
      names.merge(key, kind, (a, b) -> a | b);
    }
  }
}
