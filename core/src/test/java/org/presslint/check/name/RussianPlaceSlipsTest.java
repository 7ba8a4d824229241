package org.presslint.check.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RussianPlaceSlipsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Встреча министров прошла в [[Бишкике]]{name-spelling warning: Бишкеке} в понедельник утром.",
        "Участники поблагодарили жителей [[Екатиринбурга]]{name-spelling warning: Екатеринбурга} за тёплый приём.",
        "Гости вылетели из [[Ташкнета]]{name-spelling warning: Ташкента} в столицу.",
        "Посол [[Казахтана]]{name-spelling warning: Казахстана} выступил с речью.",
        "Делегация ехала через [[Новосибриск]]{name-spelling warning: Новосибирск} в столицу.",
      })
  void findsAPlaceInWhateverCase(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // right in every case
        "Гости вылетели из Ташкента в Бишкек, из Бишкека в Новосибирск, а над Екатеринбургом шёл снег.",
        // adjectives and people of the place
        "Ташкентский хор и Бишкекское общество встретились. Ташкентцы и Новосибирцы рады.",
        // the name of a person
        "Гости поблагодарили Ивана Бишкика за приём. Анна Ташкнета выступила.",
        // more often than a slip
        "Хор приехал из Бишкика. В Бишкике пели. О Бишкике писали. Бишкик рад.",
        // another place, or too short for one
        "Гости приехали из Ишимбая и Балашова, из Туапсе и Елабуги, из Тулузы и Омзка.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }
}
