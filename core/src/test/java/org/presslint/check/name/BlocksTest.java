package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlocksTest {

  @Test
  void tellsEachPairOfOwnersOfAKeyOnceInOrder() {
    Blocks blocks = blocks(0, "Norov", "Berg", "Nurov", "Norova");

    assertThat(pairs(blocks.pairs())).containsExactly("0 2", "0 3");
  }

  @Test
  void tellsTheSamePairsWhenAskedAgain() {
    Blocks blocks = blocks(0, "Norov", "Berg", "Nurov");

    assertThat(blocks.pairs()).isEqualTo(blocks.pairs());
  }

  @Test
  void tellsThePairsBetweenTwoGroups() {
    Blocks names = blocks(0, "Norov", "Haldane", "Berg");
    names.see();
    Blocks others = blocks(3, "Burg", "Halfane", "Osk");

    assertThat(pairs(names.pairsWith(others))).containsExactly("1 4", "2 3");
  }

  @Test
  void aKeyOfManyOwnersSaysNothingOfAnyTwo() {
    String[] same = new String[51];
    Arrays.fill(same, "Norov");

    assertThat(blocks(0, same).pairs()).isEmpty();
    assertThat(blocks(0, Arrays.copyOf(same, 50)).pairs()).hasSize(50 * 49 / 2);
  }

  @Test
  void holdsWhatItHasSeen() {
    Blocks blocks = blocks(0, "Norov", "Berg");
    blocks.see();

    for (int key : DeletionKeys.cut("norov", 1)) {
      assertThat(blocks.mayHold(key)).isTrue();
    }
  }

  private static Blocks blocks(int firstOwner, String... words) {
    Blocks blocks = new Blocks();
    int owner = firstOwner;
    for (String word : words) {
      blocks.add(owner++, DeletionKeys.cut(Letters.fold(word), 1));
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
