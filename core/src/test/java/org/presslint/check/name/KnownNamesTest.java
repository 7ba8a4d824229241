package org.presslint.check.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that word lists hold, where the text has them nowhere. */
final class KnownNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a name among countries
        "Teams came from Chile, Peru, [[Columbia]]{name-spelling error: Colombia} and Mexico.",
        "Teams came from Peru, [[Columbia]]{name-spelling warning: Colombia} and Mexico.",
        "Cases rose in Brazil (18 cases), [[Columbia]]{name-spelling error: Colombia} (7 cases), Mexico (3 cases) and the United"
            + " States (2 cases).",
        "The route leads through Italy, Greece, [[Jordon]]{name-spelling error: Jordan} and Malta.",
        "Ships sailed from Spain, Italy, the [[Ukrain]]{name-spelling error: Ukraine} and Malta.",
        // a place that the text has once
        "The agreement was signed in [[Bejing]]{name-spelling warning: Beijing} yesterday.",
        "Guests came from the [[Bejing]]{name-spelling warning: Beijing} University of Posts.",
        "The agreement was signed in [[Helsinski]]{name-spelling warning: Helsinki} yesterday.",
        // the other word of a name of two
        "The speech of [[Neslon]]{name-spelling warning: Nelson} Mandela was read.",
      })
  void finds(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // rows of other things, and of too few countries
        "They study in Boston, Columbia, Harvard and Yale.",
        "She lived in Canada, British Columbia, and Washington.",
        "She lived in Mexico, Columbia, Boston and Ohio.",
        "Teams came from Peru, Colombia, Columbia and Mexico.",
        "Teams came from Georgia, Armenia and Azerbaijan.",
        "Teams came from Niger, Nigeria and Chad.",
        "Teams came from Austria, Australia and Hungary.",
        "Teams came from Dominica, the Dominican Republic and Grenada.",
        "The states of Georgia, Virginia and Carolina agreed.",
        "Teams came from St Lucia, Jamaica, Cuba and Barbados.",
        // people, and things with an article
        "The speech of Anna Londin was short.",
        "Mr Londin opened the fair.",
        "K. Bennin, a student, opened the fair.",
        "He played a Romanca on the violin.",
        "Her Florenca is a restaurant.",
        // who writes a name more often means it
        "Bejings opened. In Londan it rained. From Londan he went on. To Londan he came back.",
        // marks are style
        "The talk of Dag Hammarskjold was long.",
        "They met in Sao Tome.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }
}
