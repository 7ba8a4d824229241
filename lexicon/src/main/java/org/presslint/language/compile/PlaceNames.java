package org.presslint.language.compile;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Countries and cities as Unicode's CLDR names them: those of all time zones. */
final class PlaceNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

  private PlaceNames() {}

  /** The words of the names in a language, capitals as they are written. */
  static Set<String> in(ULocale language) {
    Set<String> names = new TreeSet<>();
    LocaleDisplayNames displayNames = LocaleDisplayNames.getInstance(language);
    for (String country : ULocale.getISOCountries()) {
      names.add(displayNames.regionDisplayName(country));
    }
    names.addAll(cities(language));
    Set<String> words = new TreeSet<>();
    names.forEach(n -> WORD.matcher(n).results().forEach(r -> words.add(r.group())));
    words.removeIf(w -> Character.isLowerCase(w.charAt(0)));
    return words;
  }

  /** The names of the cities in a language. */
  static Set<String> cities(ULocale language) {
    Set<String> names = new TreeSet<>();
    TimeZoneNames zones = TimeZoneNames.getInstance(language);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        names.add(city);
      }
    }
    return names;
  }
}
