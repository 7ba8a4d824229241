package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;

/**
 * Tells whether a Latin name is a listed Russian surname or given name in one of the usual romanisations: the Russian lists
 * hold far more Slavic and Central Asian names than the English ones.
 */
final class SlavicNames {
  private static final int MOST_READINGS = 64;

  /** The letters that one or more Latin letters may stand for (BGN/PCGN, ICAO, press usage); longest first. */
  private static final List<Map.Entry<String, List<String>>> LETTERS = List.of(
      Map.entry("shch", List.of("щ")),
      Map.entry("zh", List.of("ж")),
      Map.entry("kh", List.of("х")),
      Map.entry("ts", List.of("ц", "тс")),
      Map.entry("ch", List.of("ч")),
      Map.entry("sh", List.of("ш")),
      Map.entry("yu", List.of("ю", "ью")),
      Map.entry("iu", List.of("ю", "иу")),
      Map.entry("ya", List.of("я", "ья")),
      Map.entry("ia", List.of("я", "иа", "ия")),
      Map.entry("ye", List.of("е", "ье")),
      Map.entry("yo", List.of("е", "ьо")),
      Map.entry("iy", List.of("ий")),
      Map.entry("yy", List.of("ый")),
      Map.entry("ei", List.of("ей", "еи")),
      Map.entry("ai", List.of("ай", "аи")),
      Map.entry("y", List.of("ы", "й", "ий", "ый")),
      Map.entry("e", List.of("е", "э")),
      Map.entry("l", List.of("л", "ль")),
      Map.entry("i", List.of("и")),
      Map.entry("j", List.of("дж", "й")),
      Map.entry("x", List.of("кс")),
      Map.entry("h", List.of("х", "г")),
      Map.entry("a", List.of("а")),
      Map.entry("b", List.of("б")),
      Map.entry("v", List.of("в")),
      Map.entry("g", List.of("г")),
      Map.entry("d", List.of("д")),
      Map.entry("z", List.of("з")),
      Map.entry("k", List.of("к")),
      Map.entry("m", List.of("м")),
      Map.entry("n", List.of("н", "нь")),
      Map.entry("o", List.of("о")),
      Map.entry("p", List.of("п")),
      Map.entry("r", List.of("р")),
      Map.entry("s", List.of("с")),
      Map.entry("t", List.of("т")),
      Map.entry("u", List.of("у")),
      Map.entry("f", List.of("ф")));

  private SlavicNames() {}

  /** Whether a folded Latin word may be a listed Russian surname or given name. */
  static boolean isListed(String key, Lexicon russian) {
    return matches(key, russian, entry -> entry.surname() || entry.givenName());
  }

  /** Whether a folded Latin word may be a listed Russian given name. */
  static boolean isGivenName(String key, Lexicon russian) {
    return matches(key, russian, Entry::givenName);
  }

  private static boolean matches(String key, Lexicon russian, Predicate<Entry> kind) {
    Set<String> readings = new LinkedHashSet<>(Set.of(""));
    int at = 0;
    while (at < key.length()) {
      Optional<Map.Entry<String, List<String>>> letters = lettersAt(key, at);
      if (letters.isEmpty()) {
        return false;
      }
      readings = extended(readings, letters.get().getValue());
      at += letters.get().getKey().length();
    }
    return readings.stream().anyMatch(r -> russian.find(r).filter(kind).isPresent());
  }

  private static Optional<Map.Entry<String, List<String>>> lettersAt(String key, int at) {
    for (Map.Entry<String, List<String>> letters : LETTERS) {
      if (key.startsWith(letters.getKey(), at)) {
        return Optional.of(letters);
      }
    }
    return Optional.empty();
  }

  private static Set<String> extended(Set<String> readings, List<String> letters) {
    List<String> longer = new ArrayList<>();
    for (String reading : readings) {
      letters.forEach(l -> longer.add(reading + l));
    }
    return new LinkedHashSet<>(longer.subList(0, Math.min(longer.size(), MOST_READINGS)));
  }
}
