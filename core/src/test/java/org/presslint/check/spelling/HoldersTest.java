package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldersTest {
  private static final UnknownWord.Neighbours THE_SAID = new UnknownWord.Neighbours("the", "said");
  private static final UnknownWord.Neighbours OF_AND = new UnknownWord.Neighbours("of", "and");
  private static final UnknownWord.Neighbours FIRST_IN = new UnknownWord.Neighbours("", "in");

  @Test
  void aDocumentIsNoWitnessOfItself() {
    Holders holders = new Holders();
    holders.add(3, Set.of(THE_SAID));
    holders.add(3, Set.of(OF_AND));
    assertThat(holders.witnesses(3, Set.of(THE_SAID))).isZero();
  }

  @Test
  void anotherSentenceIsAWitnessAndACopyIsNone() {
    Holders holders = new Holders();
    holders.add(0, Set.of(THE_SAID));
    holders.add(1, Set.of(THE_SAID, OF_AND));
    holders.add(2, Set.of(FIRST_IN));
    holders.add(5, Set.of(OF_AND));
    assertThat(holders.witnesses(0, Set.of(THE_SAID))).isEqualTo(2);
    assertThat(holders.witnesses(1, Set.of(THE_SAID, OF_AND))).isEqualTo(1);
    assertThat(holders.witnesses(2, Set.of(FIRST_IN))).isEqualTo(3);
  }
}
