package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /** The same by their first Latin letter, longest first. */
  private static final Map<Character, List<Map.Entry<String, List<String>>>> BY_FIRST =
      LETTERS.stream().collect(Collectors.groupingBy(letters -> letters.getKey().charAt(0)));

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
    List<List<String>> all = letters(key);
    if (all.isEmpty()) {
      return false;
    }
    Set<String> readings = Set.of("");
    for (List<String> letters : all) {
      readings = extended(readings, letters);
    }
    for (String reading : readings) {
      if (russian.find(reading).filter(kind).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What the letters of a word may stand for, from left to right; nothing where one stands for none, as in most English words. */
  private static List<List<String>> letters(String key) {
    List<List<String>> all = new ArrayList<>(key.length());
    int at = 0;
    while (at < key.length()) {
      Map.Entry<String, List<String>> letters = lettersAt(key, at);
      if (letters == null) {
        return List.of();
      }
      all.add(letters.getValue());
      at += letters.getKey().length();
    }
    return all;
  }

  private static Map.@Nullable Entry<String, List<String>> lettersAt(String key, int at) {
    for (Map.Entry<String, List<String>> letters :
        BY_FIRST.getOrDefault(key.charAt(at), List.of())) {
      if (key.startsWith(letters.getKey(), at)) {
        return letters;
      }
    }
    return null;
  }

  private static Set<String> extended(Set<String> readings, List<String> letters) {
    Set<String> longer = new LinkedHashSet<>();
    int left = MOST_READINGS;
    for (String reading : readings) {
      for (String letter : letters) {
        if (left-- > 0) {
          longer.add(reading.concat(letter));
        }
      }
    }
    return longer;
  }
}
