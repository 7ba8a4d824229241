package org.presslint.check.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Severity;
import org.presslint.language.Inflection;
import org.presslint.names.Glossary;
import org.presslint.names.GlossaryEntry;
import org.presslint.names.GlossaryEntry.Forbidden;

class GlossaryCheckTest {
  private static final GlossaryForms FORMS = forms(
      entry("Vladimir Norov", List.of("Владимир Норов"), List.of("Wladimir Norov", "Norow")),
      entry("António Guterres", List.of(), List.of()),
      entry("Miroslav Jenča", List.of(), List.of()),
      entry("Dynamo Kiev", List.of(), List.of()),
      entry("Kyiv", List.of(), List.of("Kiev")),
      entry("Astrohub", List.of(), List.of()),
      entry("MobileGov", List.of(), List.of()),
      entry("Садыр Жапаров", List.of(), List.of("Садыр Джапаров")),
      entry("Астрахань", List.of(), List.of()),
      entry("Организация Договора", List.of(), List.of()),
      entry("Алматы", List.of(), List.of("Алма-Ата")),
      new GlossaryEntry(
          "Shanghai Cooperation Organisation",
          List.of(),
          List.of(new Forbidden(
              "Shanghai Cooperation Organization",
              Severity.WARNING,
              Optional.of("its charter has s"))),
          List.of("SCO"),
          List.of(),
          List.of()),
      new GlossaryEntry(
          "Ivan Petrosyan", List.of(), List.of(), List.of(), List.of(), List.of("Ivan Petrisyan")));

  private static final GlossaryCheck CHECK = new GlossaryCheck(FORMS, MarkedText.LEXICONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a forbidden form, in the case and the capitals of its place
        "[[Wladimir Norov]]{error Vladimir Norov} spoke to the press.",
        "The aide was [[Wladimir Norov's]]{error Vladimir Norov's} choice.",
        "[[WLADIMIR NOROV]]{error VLADIMIR NOROV} SPOKE TO THE PRESS",
        "They flew to [[Kiev]]{error Kyiv} on Monday, and [[Kiev's]]{error Kyiv's} mayor met them.",
        "The [[Shanghai Cooperation Organization]]{warning Shanghai Cooperation Organisation} met.",
        "Он встретился с [[Садыром Джапаровым]]{error Садыром Жапаровым} в мае.",
        "Поезд идёт в [[Алма-Ату]]{error Алматы}, а не в Ташкент.",
        // nearly a name: the word that differs, though it stands once
        "The visit was led by [[Vladimor]]{error Vladimir} Norov.",
        "The office of Vladimir [[Nroov's]]{error Norov's} aide was closed.",
        "A talk with [[Antonio]]{error António} Guterres in May.",
        "Mr [[Guterrez]]{warning Guterres} agreed, and so did Secretary-General [[Guterrez]]{warning Guterres}.",
        "Miroslav [[Jenca]]{error Jenča} left, and [[Jenca]]{warning Jenča} did not return.",
        "The [[Asrtohub]]{error Astrohub} opens in June.",
        "Работу [[Садырма]]{error Садыра} Жапарова оценили высоко.",
        "О Владимире [[Ноорве]]{error Норове} писали газеты.",
        // an acronym that stands for something else
        "The [[Society of Corporate Owners]]{warning Shanghai Cooperation Organisation} (SCO) met.",
        // capitals that are part of the name
        "The team of [[Mobilegov]]{warning MobileGov} and of [[astrohub]]{warning Astrohub} met.",
      })
  void findsWhatIsNotTheGlossarysName(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Norov and António Guterres met Miroslav Jenča in Kyiv.",
        "VLADIMIR NOROV MET ANTÓNIO GUTERRES",
        "Vladimir Norov’s aide and Guterres's office. The Norovs were there.",
        "Владимиру Норову и Садыру Жапарову сообщили об этом в Алматы.",
        "Встреча с Владимиром Норовым прошла в Астрахани.",
        // a longer name that is right holds a form that is not
        "The match of Dynamo Kiev was sold out.",
        // somebody else
        "Ivan Petrisyan is not Ivan Petrosyan.",
        "Maria Guterrez of Madrid was there, and Pedro Norton.",
        "Vladimira Norova and Vladimir Norova are other people.",
        // ordinary words and what is never spelled
        "The mobile gov of the town, https://astrohub.example.org/mobilegov and @astrohub.",
        "The SCO met. SCO's guests left.",
        "The Shanghai Cooperation Organisation (SCO) met, and members (SCO staff) left.",
        "Организацию Договора подписали.",
      })
  void leavesAloneWhatIsRightAndWhoIsAnother(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void saysWhatTheGlossaryHasAndWhy() {
    var findings = CHECK.check(
        MarkedText.document("The Shanghai Cooperation Organization's guest was Vladimor Norov."));

    assertThat(findings)
        .extracting(f -> f.message())
        .containsExactly(
            "the glossary has “Shanghai Cooperation Organisation” and forbids “Shanghai Cooperation Organization”: its charter has s",
            "“Vladimor Norov” is nearly “Vladimir Norov” of the glossary");
  }

  @Test
  void acceptsItsNamesAsAWholeAndTheirWords() {
    assertThat(FORMS.accepts("Владимиром Норовым")).isTrue();
    assertThat(FORMS.accepts("MIROSLAV JENČA")).isTrue();
    assertThat(FORMS.accepts("Wladimir Norov")).isFalse();
    assertThat(FORMS.words())
        .contains("Norov", "Norov's", "Норовым", "Жапарову", "Jenča", "Petrisyan")
        .doesNotContain("Norow", "Wladimir");
  }

  @Test
  void anEmptyGlossaryFindsNothing() {
    MarkedText.expect(
        new GlossaryCheck(forms(), MarkedText.LEXICONS), "Wladimir Norov spoke to the press.");
  }

  private static GlossaryForms forms(GlossaryEntry... entries) {
    return new GlossaryForms(new Glossary(List.of(entries)), new Inflection(MarkedText.LEXICONS));
  }

  private static GlossaryEntry entry(String name, List<String> also, List<String> not) {
    return new GlossaryEntry(
        name,
        also,
        not.stream()
            .map(text -> new Forbidden(text, Severity.ERROR, Optional.empty()))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }
}
