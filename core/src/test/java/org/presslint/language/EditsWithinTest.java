package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looking for few edits only finds the same ones. */
class EditsWithinTest {
  private static final String LETTERS = "abeoöß";

  @Test
  void theSameEditsWhereTheyAreFew() {
    Random random = new Random(3);
    int few = 0;
    for (int i = 0; i < 20_000; i++) {
      String meant = word(random);
      String written = word(random);
      List<Edit> all = Edits.between(meant, written);
      for (int most = 0; most <= 3; most++) {
        assertThat(Edits.within(meant, written, most))
            .as("%s for %s", written, meant)
            .isEqualTo(
                all.size() <= most ? java.util.Optional.of(all) : java.util.Optional.empty());
        few += all.size() <= most ? 1 : 0;
      }
    }
    assertThat(few).isGreaterThan(1000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
