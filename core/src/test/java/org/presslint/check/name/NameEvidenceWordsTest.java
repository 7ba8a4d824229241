package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.presslint.check.EvidenceWords;

class NameEvidenceWordsTest {
  private final EvidenceWords words = EvidenceWords.read(NameCheck.class);

  @Test
  void everyPieceOfEvidenceHasWords() {
    assertThat(words.all().keySet())
        .containsAll(Arrays.stream(Feature.values()).map(Feature::name).toList());
  }

  @Test
  void twoPiecesDoNotHaveTheSameWords() {
    assertThat(words.all().values()).doesNotHaveDuplicates();
    assertThat(words.all().values()).allMatch(w -> w.matches("\\S.*[^\\s.]"));
  }
}
