package org.presslint.check.spelling;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presslint.language.automaton.Folding;

/** The names of months and days of the week, English and Russian, as the JDK's locale data has them. */
final class DateWords {
  private static final Set<String> ALL = read();

  private DateWords() {}

  /** Whether a folded word is one. */
  static boolean contains(String key) {
    return ALL.contains(key);
  }

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        for (Month month : Month.values()) {
          words.add(Folding.key(month.getDisplayName(style, locale)));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
          words.add(Folding.key(day.getDisplayName(style, locale)));
        }
      }
    }
    return words;
  }
}
