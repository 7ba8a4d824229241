package org.presslint.check.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BodySmallWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the Office for the Coordination of Harbour Affairs that paid. Guests met the Office for the Coordination of"
            + " Harbour Affairs. The hall of the [[Office for Coordination of Harbour Affairs]]{name-spelling warning: Office for"
            + " the Coordination of Harbour Affairs} is new.",
        "Guests met the Organization for Security and Trade in Northern Ports. The hall of the [[Organization of Security and Trade"
            + " in Northern Ports]]{name-spelling warning: Organization for Security and Trade in Northern Ports} is new. Guests"
            + " liked the Organization for Security and Trade in Northern Ports.",
      })
  void findsASmallWordThatIsMissingOrAnother(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another word that is no small one
        "Guests met the Department of Public Health Services and the Department of Health Services.",
        // short names
        "Guests met the Ministry of the Interior and the Ministry of Interior.",
        "Guests met the Office for Trade and the Office of Trade.",
        // other small words
        "Guests met the Bank of Trade and Industry of Northern Ports and the Bank of Trade in Industry of Northern Ports.",
        // names of persons and places
        "Guests met the Friends of Anna Berg of Oslo and the Friends for Anna Berg of Oslo.",
        "Guests met the Office for the Coordination of Harbour Affairs and the Office for the Coordination of Border Affairs.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void farMoreTextsHaveTheUsualOne() {
    String usual = "Guests met the Office for the Coordination of Harbour Affairs.";
    String rare = "The hall of the %s is new.";
    NameTester.check(
        rare.formatted(
            "[[Office for Coordination of Harbour Affairs]]{name-spelling warning: Office for the Coordination of"
                + " Harbour Affairs}"),
        usual,
        usual.replace("Guests", "Many guests"),
        usual.replace("Guests", "Some guests"));
    NameTester.check(rare.formatted("Office for Coordination of Harbour Affairs"), usual);
  }
}
