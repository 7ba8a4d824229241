package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presslint.check.MarkedText;
import org.presslint.text.Document;

class PairEvidenceTest {
  private static final SpellingCheck CHECK = new SpellingCheck(MarkedText.LEXICONS, Set.of());

  @Test
  void aCandidateBesideTheSameNeighboursElsewhereSpeaksForASlip() {
    KeptEvidence evidence = evidence(
        "The train fron the capital was late.", "They walked from the river to the old mill.");
    assertThat(evidence.get(Evidence.PAIRS_CONFIRMED)).isEqualTo(0.5);
    assertThat(evidence.has(Evidence.PAIR_IN_COMPANIONS)).isTrue();
    assertThat(evidence.has(Evidence.PAIR_IN_DOCUMENT)).isFalse();
  }

  @Test
  void theSameDocumentIsNoCompanion() {
    KeptEvidence evidence = evidence(
        "The train fron the capital was late. They walked from the river to the old mill.");
    assertThat(evidence.has(Evidence.PAIR_IN_DOCUMENT)).isTrue();
    assertThat(evidence.has(Evidence.PAIRS_CONFIRMED)).isFalse();
    assertThat(evidence.has(Evidence.PAIR_IN_COMPANIONS)).isFalse();
  }

  @Test
  void bothSidesInRussian() {
    KeptEvidence evidence = evidence(
        "Открытие новго моста перенесли на весну.", "Открытие нового моста состоится летом.");
    assertThat(evidence.get(Evidence.PAIRS_CONFIRMED)).isEqualTo(1);
  }

  @Test
  void otherWordsSayNothing() {
    KeptEvidence evidence = evidence(
        "The train fron the capital was late.", "Trains left the capital at noon and at night.");
    assertThat(evidence.has(Evidence.PAIRS_CONFIRMED)).isFalse();
  }

  /** The evidence of the first unknown word of the first text. */
  private static KeptEvidence evidence(String... texts) {
    List<SpellingObservation> observations = new ArrayList<>();
    for (String text : texts) {
      Document document = MarkedText.document(text);
      SpellingObservation seen = CHECK.observe(document);
      observations.add(new SpellingObservation(
          observations.size() + ".txt", seen.words(), seen.pairs(), seen.unknown()));
    }
    return CHECK.weigh(observations).get(0).evidence();
  }
}
