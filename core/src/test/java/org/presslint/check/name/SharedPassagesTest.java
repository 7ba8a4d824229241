package org.presslint.check.name;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of two texts that hold the same words around them: two versions of one text, or a paragraph that both have. */
final class SharedPassagesTest {
  private static final String SHORT = "The lifeboat of %s left the harbour.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // both are listed, so that word lists do not tell; letters are lost more often than added
        "Among the donors of the regional lighthouse museum was Robert %s, whose grandfather kept the northern beacon for"
            + " thirty winters.|Shultz|Schultz",
        // one letter for another
        "Among the donors of the regional lighthouse museum was %s Brunskill, whose grandfather kept the northern beacon"
            + " for thirty winters.|Cory|Cody",
        // a name of one word that no list has
        "Readers who are new to the %s workshops of the regional lighthouse museum should bring warm clothes and"
            + " sturdy boots.|Beaconettte|Beaconette",
      })
  void areOneName(String passage) {
    String[] parts = passage.split("\\|");
    NameTester.check(
        parts[0].formatted("[[" + parts[1] + "]]{name-spelling warning|error: " + parts[2] + "}"),
        parts[0].formatted(parts[2]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two places in the words that an office uses for each
        "The President received the credentials of the Ambassador of the Islamic Republic of %s, who arrived yesterday"
            + " with his family and staff.|Iran|Iraq",
        "On behalf of the committee the chairman thanked the delegation from %s Province for the warm welcome and the"
            + " memorable concert.|Bari|Bali",
        // other words around two listed names
        "%s Brunskill paid.|Cory|Cody",
        // ordinary words
        "Among the donors of the regional lighthouse museum was the %s Department, whose founders kept the northern"
            + " beacon for thirty winters.|State|Stage",
        // grammar
        "Among the donors of the regional lighthouse museum was the Brunskill %s, whose founders kept the northern"
            + " beacon for thirty winters.|Institute|Institutes",
      })
  void areNotOneNameWhere(String passage) {
    String[] parts = passage.split("\\|");
    NameTester.check(parts[0].formatted(parts[1]), parts[0].formatted(parts[2]));
  }

  @Test
  void aNameOfOneWordInFarMoreTextsIsTheUsualOne() {
    List<String> guests = List.of(
        "sailors",
        "farmers",
        "teachers",
        "painters",
        "doctors",
        "bakers",
        "lawyers",
        "singers",
        "miners",
        "nurses",
        "cooks",
        "clerks");
    String[] texts = guests.stream()
        .map(guest ->
            "The " + guest + " of the town were pleased when the Beaconette opened its doors.")
        .toArray(String[]::new);
    texts[5] = "The lighthouse of [[Beconette]]{name-spelling warning|error: Beaconette} is small.";
    NameTester.check(texts);
  }

  @Test
  void twoNamesOfOneWordInOtherWordsAreTwo() {
    NameTester.check(
        SHORT.formatted("Beaconette"), SHORT.formatted("Beaconette"), "We saw Beconette today.");
  }

  @Test
  void ofTwoNamesTheListedOneIsRightThoughOneMoreTextHasTheOther() {
    NameTester.check(
        "The letter to [[Vladimor]]{name-spelling error|warning: Vladimir} Sobolenko praised the office.",
        "In the evening [[Vladimor]]{name-spelling error|warning: Vladimir} Sobolenko went home.",
        "The guest of the night was Vladimir Sobolenko.");
  }

  @Test
  void marksAreNotTakenOffBecauseMoreTextsLeaveThemOut() {
    String text = "The prize went to %s Kocmanek in the evening.";
    NameTester.check(
        text.formatted("[[Luboš]]{name-spelling info: Lubos}"),
        text.formatted("Lubos"),
        text.formatted("Lubos"),
        text.formatted("Lubos"));
  }
}
