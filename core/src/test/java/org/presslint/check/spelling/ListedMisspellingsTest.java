package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.text.Document;

class ListedMisspellingsTest {
  private static final Map<String, List<String>> LIST = Map.of(
      "untill", List.of("until"),
      "teh", List.of("the"),
      "alot", List.of("a lot"),
      "wellfare", List.of("welfare", "well-fare"),
      "wan", List.of("want", "wan"),
      "publically", List.of("publicly"),
      "интерпритация", List.of("интерпретация"),
      "вообщем", List.of("в общем"));

  private static final SpellingCheck CHECK =
      new SpellingCheck(MarkedText.LEXICONS, Set.of("wellfare"), LIST);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The office is closed [[untill]]{error until} the end of the month, said the mayor.",
        "They spoke [[alot]]{error a lot} about the bridge and about the water of the river.",
        "[[Untill]]{error Until} the end of the month the office of the mayor is closed.",
        "Эта [[интерпритация]]{error интерпретация} закона была передана в суд ещё весной.",
        "Работы [[вообщем]]{error в общем} закончены, сообщили журналистам в мэрии города.",
        // the word lists accept it, the user does not
        "The law was [[publically]]{warning publicly} discussed by both of the houses last year.",
        // what the settings accept, and what is its own correction
        "The wellfare of the valley and the wan light of the winter morning were described.",
      })
  void aListedFormIsASlip(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @Test
  void theMessageNamesTheList() {
    Document document =
        MarkedText.document("The office is closed untill the end of the month, said the mayor.");
    Finding finding = CHECK.conclude(List.of(CHECK.observe(document))).get(0);
    assertThat(finding.message())
        .startsWith("“untill” is in the list of misspellings; “until” is ");
  }

  @Test
  void withoutTheListTheEvidenceDecides() {
    SpellingCheck check = new SpellingCheck(MarkedText.LEXICONS, Set.of());
    MarkedText.expect(
        check, "The law was publically discussed by both of the houses of the city last year.");
  }
}
