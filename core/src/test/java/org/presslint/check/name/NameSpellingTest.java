package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

final class NameSpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a letter lost
        "The board thanked Marta Kowalczyk for her work. Later [[Kowaczyk]]{name-spelling error|warning: Kowalczyk} said the"
            + " bank would follow. For Marta Kowalczyk this is good news.",
        // a letter doubled, with the given name beside it
        "Today Linnea Wikstrom opened the fair. The mayor and Linnea [[Wikkstrom]]{name-spelling error: Wikstrom} spoke."
            + " Then Linnea Wikstrom left for Oslo.",
        // letters changed places
        "We met Petra Hallgrimson in Bergen. The prize went to Petra [[Hallgrmison]]{name-spelling error: Hallgrimson}, and"
            + " Petra Hallgrimson was glad.",
        // a mark lost
        "The envoy Tomáš Havlíček signed. After him [[Tomas]]{name-spelling error|warning: Tomáš} Havlíček answered"
            + " questions, and Tomáš Havlíček left.",
        // inside the name of a body
        "The Department of Agriculture and the [[Departmnet]]{name-spelling error: Department} of Agriculture agreed.",
        // in a heading in capitals the suggestion is in capitals too
        "MEETING OF ORLANDO [[VESPUCCCI]]{name-spelling error|warning: VESPUCCI} AND THE BOARD\n\nThe board met Orlando Vespucci"
            + " today. It was Orlando Vespucci who opened it.",
      })
  void findsOneNameSpelledTwoWays(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing tells which is right, or whether they are one
        "The evening closed with Wandolska on stage. In the morning [[Wandalska]]{name-spelling warning: Wandolska} opened the fair"
            + " in the old harbour.",
        // a common neighbour tells that they are one
        "The evening closed with Petra Wandolska on stage. In the morning Petra"
            + " [[Wandalska]]{name-spelling error|warning: Wandolska} opened the fair in the old harbour.",
      })
  void aTieWithoutCompanyIsNoError(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the words around it are of the same language as it is
        "The tests are in English. Courses in English are free.\n\nLPI Exam 101, 102 auf Deutsch und Englisch, Preis im Verkauf.",
        // a little word that the lists hold for an acronym
        "The tests are in English. Courses in English are free.\n\nLPI Exam 301, 302 - auf Englisch",
      })
  void staysSilentAboutWordsOfAnotherLanguage(String marked) {
    NameTester.check(marked);
  }

  @Test
  void aSlipAmongWordsOfItsLanguageIsFound() {
    NameTester.check(
        "The tests are in English. Courses in English are free.\n\nThe new exam will be held in"
            + " [[Englisch]]{name-spelling error|warning: English} and in French.");
  }

  @Test
  void aTermFurtherAwayMakesNoForeignPassage() {
    NameTester.check(
        "[[KKalderion]]{name-spelling error|warning: Kalderion}, Sund, glibcxyz arrive in the harbour.\n\nThe board of Kalderion"
            + " met in the morning. A new director of Kalderion was named.");
  }

  @Test
  void aSurnameThatOnlyStandsAloneBelongsToTheFullNameNearlyTheSame() {
    NameTester.check("The fair was opened by Lars Wandolska in the morning.\n\nIn the evening"
        + " [[Wandolskka]]{name-spelling error: Wandolska} closed it.");
  }

  /** Lists hold both as names of two families: with too little to say so, neither is doubted, and the full name last of all. */
  @Test
  void aFullNameIsNotDoubtedForASurnameAlone() {
    NameTester.check(
        "The office opened on Monday. Anna Herrmann, the director, thanked the guests of the new hall.\n\nMs Hermann said"
            + " the work would go on for years.");
  }

  @Test
  void aNicknameInQuotationMarksStandsInsideAName() {
    NameTester.check(
        "The fair was opened by Lars \"Storm\" Wandolska in the morning.\n\nIn the evening Lars"
            + " [[Wandolskka]]{name-spelling error: Wandolska} closed the fair.");
  }

  @Test
  void ofTwoListedWordsTheRarerOneIsTheSlip() {
    NameTester.check(
        "The guests met the Coastal Council on Monday. Later the"
            + " [[Costal]]{name-spelling error|warning: Coastal} Council answered. The Coastal Council was glad.");
  }

  @Test
  void otherTextsTellWhichOfTwoSpellingsIsRight() {
    String release =
        "The prize went to Bruno [[%s]]{name-spelling error|warning: Kuckmann} in the evening."
            + " Bruno Kuckmann was glad.";
    NameTester.check(
        release.formatted("Kuckman"),
        "The guest of the morning was Bruno Kuckmann.",
        "The guest of the evening was Bruno Kuckmann.",
        "The guest of the night was Bruno Kuckmann.");
  }

  @Test
  void anUmlautThatIsSpelledOutInAnotherTextIsAHabit() {
    NameTester.check(
        "The prize went to Marcus [[Drüwehl]]{name-spelling info: Druewehl} in the evening.",
        "The prize went to Marcus Druewehl in the evening.",
        "The guest of the evening was Marcus Druewehl.",
        "The guest of the morning was Marcus Druewehl.");
  }

  @Test
  void aPieceOfALongerNameIsComparedAcrossTexts() {
    NameTester.check(
        "The Hallgrimson Prize of Bergen Museum went to the school.\n\nThe speech of Oddvar"
            + " [[Hallgrmison]]{name-spelling error|warning: Hallgrimson} Bakke was short.",
        "The speech of Oddvar Hallgrimson was short.\n\nThen Oddvar Hallgrimson left.",
        "The guest of the evening was Oddvar Hallgrimson.");
  }

  @Test
  void rareWordsAroundBothTellThatTwoNamesAreOne() {
    String release =
        "The observatory of Skjervheim and the lighthouse keepers thanked the donors of the telescope. ";
    NameTester.check(
        release + "It was [[Torvild]]{name-spelling error|warning: Torvald} Sundbrekken who paid.",
        release + "It was Torvald Sundbrekken who paid.",
        "The herring fishers met the mayor.",
        "The farmers met the bishop.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the right form is in another case; the suggestion is in the case of the place
        "Встречу открыл Сергей Милованов. По словам Сергея [[Милванова]]{name-spelling error|warning: Милованова}, работа"
            + " продолжится. Сергею Милованову вручили награду.",
        "Об этом сообщил Андрей Красноперов. Позже Андрея [[Красноперрова]]{name-spelling error|warning: Красноперова}"
            + " поддержали коллеги. Андреем Красноперовым гордятся.",
      })
  void findsRussianNamesInAnyCase(String marked) {
    NameTester.check(marked);
  }

  @Test
  void findsASlipThatOnlyAnotherTextShows() {
    List<Finding> findings = NameTester.check(
        "The letter to [[Vladimor]]{name-spelling error: Vladimir} Sobolenko praised the work of the office.",
        "On Monday Vladimir Sobolenko met the press.\n\nLater Vladimir Sobolenko travelled home.",
        "The guest of the evening was Vladimir Sobolenko.");
    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.message())
            .isEqualTo("“Vladimor Sobolenko” once, “Vladimir Sobolenko” 3 times in 2 documents;"
                + " “Vladimor” is in no word list"));
    assertThat(findings.get(0).related())
        .extracting(p -> p.path())
        .containsExactly("release-b.txt");
  }

  @Test
  void tellsTheCountsTheCompanyAndTheOtherPlaces() {
    List<Finding> findings = NameTester.check(
        "We met Petra Hallgrimson in Bergen. Petra Hallgrimson spoke.\n\nThe prize went to Petra"
            + " [[Hallgrmison]]{name-spelling error: Hallgrimson}.");
    assertThat(findings.get(0).message())
        .isEqualTo(
            "Two spellings: “Hallgrmison” once, “Hallgrimson” twice in this text; both stand with “Petra”;"
                + " neither is in a word list");
    assertThat(findings.get(0).related()).extracting(p -> p.line()).containsExactly(1);
    assertThat(findings.get(0).confidence()).isBetween(0.9, 1.0);
  }

  @Test
  void reportsEachPlaceOfTheRarerSpelling() {
    List<Finding> findings = NameTester.check(
        "Ines Castelbranco spoke first. Ines Castelbranco and Ines [[Castellbranco]]{name-spelling error: Castelbranco}"
            + " differ. Ines Castelbranco, Ines Castelbranco and Ines"
            + " [[Castellbranco]]{name-spelling error: Castelbranco} are one.");
    assertThat(findings).hasSize(2).allSatisfy(f -> assertThat(f.related()).hasSize(2));
  }

  @Test
  void aNameOfManyDocumentsIsToldOnce() {
    String one = "The prize went to Malgorzata Brzezińskova in the evening.";
    String other = "The prize went to Malgorzata Brzezinskova in the evening.";
    String first =
        other.replace("Brzezinskova", "[[Brzezinskova]]{name-spelling info: Brzezińskova}");
    NameTester.check(one, one, one, one, one, one, one, first, other, other, other, other);
  }
}
