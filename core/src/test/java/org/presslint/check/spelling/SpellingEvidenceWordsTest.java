package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.presslint.check.EvidenceWords;

class SpellingEvidenceWordsTest {
  private final EvidenceWords words = EvidenceWords.read(SpellingCheck.class);

  @Test
  void everyPieceOfEvidenceHasWords() {
    assertThat(words.all().keySet())
        .containsAll(Arrays.stream(Evidence.values()).map(Evidence::name).toList());
  }

  @Test
  void twoPiecesDoNotHaveTheSameWords() {
    assertThat(words.all().values()).doesNotHaveDuplicates();
    assertThat(words.all().values()).allMatch(w -> w.matches("\\S.*[^\\s.]"));
  }
}
