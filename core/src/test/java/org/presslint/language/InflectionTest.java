package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presslint.language.WordForm.ACCUSATIVE;
import static org.presslint.language.WordForm.BASE;
import static org.presslint.language.WordForm.GENITIVE;
import static org.presslint.language.WordForm.INSTRUMENTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private static final Inflection INFLECTION = new Inflection(new Lexicons());

  /** The singular of persons, bodies and places: the dictionary's words and, marked by their endings only, others. */
  @ParameterizedTest
  @CsvSource({
    "Владимир Норов, Владимира Норова, Владимиру Норову, Владимира Норова, Владимиром Норовым, Владимире Норове",
    "Анна Норова, Анны Норовой, Анне Норовой, Анну Норову, Анной Норовой, Анне Норовой",
    "Анна Шевчук, Анны Шевчук, Анне Шевчук, Анну Шевчук, Анной Шевчук, Анне Шевчук",
    "Иван Шевчук, Ивана Шевчука, Ивану Шевчуку, Ивана Шевчука, Иваном Шевчуком, Иване Шевчуке",
    "Зулхумор Ахметбекова, Зулхумор Ахметбековой, Зулхумор Ахметбековой, Зулхумор Ахметбекову, Зулхумор Ахметбековой, Зулхумор Ахметбековой",
    "Саша Чёрный, Саши Чёрного, Саше Чёрному, Сашу Чёрного, Сашей Чёрным, Саше Чёрном",
    "В. Норов, В. Норова, В. Норову, В. Норова, В. Норовым, В. Норове",
    "Сергей Королев, Сергея Королева, Сергею Королеву, Сергея Королева, Сергеем Королевым, Сергее Королеве",
    "Совет Безопасности, Совета Безопасности, Совету Безопасности, Совет Безопасности, Советом Безопасности, Совете Безопасности",
    "Генеральный секретарь, Генерального секретаря, Генеральному секретарю, Генерального секретаря, Генеральным секретарем, Генеральном секретаре",
    "Международный валютный фонд, Международного валютного фонда, Международному валютному фонду, Международный валютный фонд, Международным валютным фондом, Международном валютном фонде",
    "Соединённые Штаты Америки, Соединённых Штатов Америки, Соединённым Штатам Америки, Соединённые Штаты Америки, Соединёнными Штатами Америки, Соединённых Штатах Америки",
    "Нью-Йорк, Нью-Йорка, Нью-Йорку, Нью-Йорк, Нью-Йорком, Нью-Йорке",
    "Астрохаб, Астрохаба, Астрохабу, Астрохаба, Астрохабом, Астрохабе",
  })
  void declinesRussian(
      String base, String genitive, String dative, String accusative, String instr, String prep) {
    Paradigm paradigm = INFLECTION.of(base);

    List<String> singular = new ArrayList<>();
    WordForm.singular().forEach(form -> singular.add(paradigm.text(List.of(form))));
    assertThat(singular).containsExactly(base, genitive, dative, accusative, instr, prep);
  }

  @ParameterizedTest
  @CsvSource({"ООН", "Алматы", "Лукашенко", "SCO", "СНГ"})
  void leavesAloneWhatNeverChanges(String name) {
    assertThat(INFLECTION.of(name).text(List.of(GENITIVE))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Norov, Norov's, Norovs",
    "Guterres, Guterres', Guterreses",
    "Kennedy, Kennedy's, Kennedys",
    "Ministry of Health, Ministry of Health's, Ministries of Health",
    "member country, member country's, member countries",
    "NGO, NGO's, NGOs",
    "search, search's, searches",
  })
  void givesEnglishItsPossessiveAndPlural(String base, String possessive, String plural) {
    Paradigm paradigm = INFLECTION.of(base);

    assertThat(paradigm.text(List.of(WordForm.POSSESSIVE))).isEqualTo(possessive);
    assertThat(paradigm.text(List.of(WordForm.PLURAL))).isEqualTo(plural);
  }

  @Test
  void tellsWhichFormsATextMayBe() {
    Paradigm paradigm = INFLECTION.of("Владимир Норов");

    assertThat(paradigm.formsOf("Владимира Норова")).isEqualTo(Set.of(GENITIVE, ACCUSATIVE));
    assertThat(paradigm.formsOf("Владимиру Норова")).isEmpty();
    assertThat(paradigm.texts()).startsWith("Владимир Норов").contains("Владимиром Норовым");
  }

  @Test
  void putsOneNameInTheCaseOfAnother() {
    Set<WordForm> place = INFLECTION.of("Владимир Норофф").formsOf("Владимиром Нороффом");

    assertThat(INFLECTION.of("Владимир Норов").text(place)).isEqualTo("Владимиром Норовым");
    assertThat(INFLECTION.of("ООН").text(Set.of(INSTRUMENTAL, BASE))).isEqualTo("ООН");
  }
}
