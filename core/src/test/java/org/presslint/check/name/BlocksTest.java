package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlocksTest {

  @Test
  void tellsEachPairOfOwnersOfAKeyOnceInOrder() {
    Blocks blocks = blocks("Norov", "Berg", "Nurov", "Norova");

    assertThat(pairs(blocks.pairs())).containsExactly("0 2", "0 3");
  }

  @Test
  void tellsTheSamePairsWhenAskedAgain() {
    Blocks blocks = blocks("Norov", "Berg", "Nurov");

    assertThat(blocks.pairs()).isEqualTo(blocks.pairs());
  }

  @Test
  void aKeyOfManyOwnersSaysNothingOfAnyTwo() {
    String[] same = new String[51];
    Arrays.fill(same, "Norov");

    assertThat(blocks(same).pairs()).isEmpty();
    assertThat(blocks(Arrays.copyOf(same, 50)).pairs()).hasSize(50 * 49 / 2);
  }

  private static Blocks blocks(String... words) {
    Blocks blocks = new Blocks();
    int owner = 0;
    for (String word : words) {
      blocks.add(owner++, DeletionKeys.of(Letters.fold(word), 0, 1));
    }
    return blocks;
  }

  private static List<String> pairs(long[] pairs) {
    List<String> shown = new ArrayList<>();
    for (long pair : pairs) {
      shown.add(Blocks.first(pair) + " " + Blocks.second(pair));
    }
    return shown;
  }
}
