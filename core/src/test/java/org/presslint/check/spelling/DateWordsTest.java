package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({"en,FULL", "en,FULL_STANDALONE", "ru,FULL", "ru,FULL_STANDALONE"})
  void holdsWhatLocaleDataHas(String language, TextStyle style) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(Month.values())
        .allMatch(m -> DateWords.contains(m.getDisplayName(style, locale).toLowerCase(locale)));
    assertThat(DayOfWeek.values())
        .allMatch(d -> DateWords.contains(d.getDisplayName(style, locale).toLowerCase(locale)));
  }

  @ParameterizedTest
  @CsvSource({"autumn", "today", "monat"})
  void holdsNothingElse(String key) {
    assertThat(DateWords.contains(key)).isFalse();
  }
}
