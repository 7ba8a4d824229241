package org.presslint.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;

class NumberCheckTest {
  private static final NumberCheck CHECK = new NumberCheck(MarkedText.LEXICONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall [[13]]{warning 12} delegations agreed on a bridge across the river.",
        "= Twelve delegations agree on a bridge\n\nYesterday in the town hall [[13]]{warning Twelve} national delegations agreed on a bridge across the river.",
        "= 21 young scientists win prizes\n\nYesterday in the town hall [[twenty-two]]{warning 21} young scientists were given prizes for their work.",
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall an agreement on a bridge was signed by many.\n\nWork begins next year, [[13]]{info 12} delegations said after the meeting.",
        "In the town hall 12 delegations agreed on a bridge across the river.\n\nWork begins next year, as all [[13]]{info 12} delegations confirmed after the meeting.",
        "= Двенадцать делегаций договорились о мосте\n\nВчера в здании мэрии города [[13]]{warning Двенадцать} делегаций договорились о строительстве моста через реку.",
        "= 12 делегаций договорились о мосте\n\nВчера в здании мэрии города представители [[тринадцати]]{warning 12} иностранных делегаций договорились о строительстве моста через реку.",
      })
  void findsTwoNumbersForOneThing(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall twelve delegations agreed on a bridge across the river.",
        // part, estimate, rounding
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall nine of the 12 delegations agreed on a bridge across the river.",
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall more than 10 delegations agreed on a bridge across the river.",
        "= Plant gives work to 300 engineers\n\nYesterday in the town hall a plant that employs 312 engineers was opened by the mayor.",
        "= 12 delegations agree on a bridge\n\nYesterday in the town hall another 13 delegations agreed on a bridge across the river.",
        // other things, measures, dates
        "= 12 young scientists win prizes\n\nYesterday in the town hall 13 old scientists were given prizes for their work.",
        "= Bridge open after 12 years\n\nYesterday in the town hall a bridge was promised to last for 13 years and 4 days.",
        "= Мост откроют 9 февраля\n\nВчера в здании мэрии города договорились о строительстве моста через реку 12 февраля.",
        "= 12 delegations agree\n\nYesterday in the town hall 13 delegations met, and 12 delegations agreed on a bridge.",
        "Two bridges stand in the town.\n\nIn the village three bridges cross the river, and all three bridges are old.",
        "= 12 делегаций договорились о мосте\n\nВчера в здании мэрии города 9 делегаций из 12 договорились о строительстве моста через реку.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About [[300 hundred]]{warning 300} people came to the square.",
        "Cases were seen in [[five]]{warning} districts (Ambo, Beld, Cors and Dole) of the province.",
        "Cases were seen in [[8]]{warning} districts (Ambo, Beld, Cors, Dole, Port Esk, Farn and Gol).",
        "It has [[four]]{warning} members (Peru, Chile and Cuba).",
        "The plan names [[3]]{warning} rural districts (Ambo, Beld, Cors, and Dole).",
        "Больны жители [[пяти]]{warning} районов (Амбо, Бельд, Корс и Доль).",
        // портов may be a form of an adjective too
        "Участники [[пяти]]{warning} портов (Амбо, Бельд, Корс, Доль) подписали договор.",
        "На площадь пришло [[300 сотен]]{warning 300} человек.",
      })
  void findsHundredsSaidTwiceAndMiscountedLists(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five hundred people came, and 3 hundred stayed.",
        "They met at 1300 hundred hours.",
        "Cases were seen in four districts (Ambo, Beld, Cors and Dole).",
        // whether "and" joins two names or the words of one nobody can say
        "Cases were seen in three countries (Peru, Cuba, Trinidad and Tobago).",
        "Cases were seen in four countries (Peru, Bosnia and Herzegovina, Cuba and Chile).",
        // examples, parts, and what is counted otherwise
        "Cases were seen in five districts (including Ambo, Beld and Cors).",
        "Cases were seen in five districts (Ambo, Beld, Cors among others).",
        "Cases were seen in nine districts (Ambo, Beld and Cors).",
        "Cases were seen in three of five districts (Ambo, Beld and Cors).",
        "There are two teams (Anna Berg, Tom Lee, Olga Kern and Max Dorn).",
        "Cases were seen in five districts (see the map).",
      })
  void leavesListsAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void showsBothPlaces() {
    Finding finding = CHECK
        .check(MarkedText.document("= 12 delegations agree on a bridge\n\n"
            + "Yesterday in the town hall 13 delegations agreed on a bridge across the river."))
        .get(0);
    assertThat(finding.message())
        .isEqualTo("“13 delegations” here, “12 delegations” in the headline");
    assertThat(finding.related()).singleElement().extracting(p -> p.line()).isEqualTo(1);
  }
}
