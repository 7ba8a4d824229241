package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.config.Config;
import org.presslint.finding.Explanation;
import org.presslint.finding.Finding;
import org.presslint.finding.Reasoning;
import org.presslint.text.Source;

class ExplainTest {
  private static final String TEXT = "The comittee of Astrohub met in code `x`.\n";
  private final Presslint presslint = Presslint.builder().build();

  @Test
  void aSlipIsExplainedByAllThatWasWeighed() {
    Explanation explanation = explain(presslint, "comittee").orElseThrow();
    Reasoning reasoning = explanation.reasonings().get(0);
    Finding finding = explanation.findings().get(0);

    assertThat(explanation.word().text()).isEqualTo("comittee");
    assertThat(reasoning.rule()).isEqualTo("spelling");
    assertThat(reasoning.facts())
        .contains(new Reasoning.Fact("the English word lists", "do not hold it"))
        .anyMatch(f -> f.answer().startsWith("committee (one letter of a double away)"));
    double sum =
        reasoning.pieces().stream().mapToDouble(Reasoning.Piece::weight).sum();
    assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(finding.confidence(), within(0.01));
    assertThat(reasoning.conclusion()).contains("likely a slip: told as an error");
  }

  @Test
  void theHeaviestPieceComesFirst() {
    Reasoning reasoning =
        explain(presslint, "comittee").orElseThrow().reasonings().get(0);
    assertThat(reasoning.pieces())
        .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
  }

  @Test
  void aKnownWordIsNotWeighed() {
    Explanation explanation = explain(presslint, "met").orElseThrow();
    assertThat(explanation.findings()).isEmpty();
    assertThat(explanation.reasonings().get(0).pieces()).isEmpty();
    assertThat(explanation.reasonings().get(0).conclusion())
        .isEqualTo("It is known, so there is nothing to weigh.");
  }

  @Test
  void theSettingsAreAsked() {
    Presslint own = Presslint.builder()
        .config(Config.builder().words(Set.of("Astrohub")).build())
        .build();
    assertThat(asked(presslint)).isEqualTo("do not name it");
    assertThat(asked(own)).isEqualTo("accept it");
  }

  @ParameterizedTest
  @CsvSource({"3", "38", "41", "4000"})
  void whereNoWordStandsThereIsNothingToExplain(int offset) {
    assertThat(presslint.explain(new Source("a.md", TEXT), offset)).isEmpty();
  }

  @Test
  void anyLetterOfTheWordWillDo() {
    for (int offset = 4; offset < 12; offset++) {
      assertThat(presslint.explain(new Source("a.md", TEXT), offset)).isPresent();
    }
  }

  @Test
  void twoSpellingsOfANameAreExplainedFromEitherOfThem() {
    String text = "Vladimir Sobolev came. The mayor met Vladimor Sobolev later in the day.\n";
    for (String name : List.of("Vladimir", "Vladimor")) {
      Reasoning reasoning = presslint
          .explain(new Source("a.txt", text), text.indexOf(name))
          .orElseThrow()
          .reasonings()
          .get(1);
      assertThat(reasoning.rule()).isEqualTo("name-spelling");
      assertThat(reasoning.facts())
          .containsExactly(
              new Reasoning.Fact("taken for the slip", "Vladimor, once, in no word list"),
              new Reasoning.Fact("taken for right", "Vladimir, once, listed as a name"));
      assertThat(reasoning.pieces())
          .anyMatch(p -> p.words().equals("both stand with the same name") && p.weight() > 0);
      assertThat(reasoning.conclusion()).contains("likely one name: told as an error");
    }
  }

  @Test
  void aNameWithoutATwinIsSaidToHaveNone() {
    Explanation explanation = explain(presslint, "Astrohub").orElseThrow();
    assertThat(explanation.reasonings())
        .extracting(Reasoning::conclusion)
        .contains("No name of this text is nearly the same.");
  }

  private static String asked(Presslint presslint) {
    return explain(presslint, "Astrohub").orElseThrow().reasonings().get(0).facts().stream()
        .filter(f -> f.asked().equals("your settings"))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static Optional<Explanation> explain(Presslint presslint, String word) {
    return presslint.explain(new Source("a.md", TEXT), TEXT.indexOf(word));
  }
}
