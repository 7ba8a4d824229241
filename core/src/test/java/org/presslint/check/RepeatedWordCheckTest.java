package org.presslint.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedWordCheckTest {
  private static final RepeatedWordCheck CHECK = new RepeatedWordCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The delegations met at [[the the]]{error the} river on Monday.",
        "[[The the]]{error The} delegations met at the river on Monday.",
        "They agreed to build a new [[bridge bridge]]{warning bridge} across the river.",
        "Стороны договорились построить мост [[через  через]]{error через} реку в будущем году.",
        "Стороны договорились построить новый [[мост мост]]{warning мост} через реку.",
        "# What happens [[to to]]{error to} the old bridge",
      })
  void finds(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said that that bridge had had its day, and they moved in in spring.",
        "It was a very very long day, and everybody said bye bye.",
        "The team of Walla Walla met the team of Bora Bora at the river.",
        "Do not put a slash in place of and or *or* in a release.",
        "He said the, the bridge; and the (the old one) too.",
        "They laughed ha ha ha and tested test test test the new bridge.",
        "Стороны едва-едва договорились, и очень очень долго ждали этого дня.",
        "Les délégations se sont réunies lundi lundi et ont décidé de construire un pont.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }
}
