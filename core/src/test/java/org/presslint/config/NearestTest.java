package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> RULES =
      List.of("spelling", "name-spelling", "name-role", "heading-script");

  @ParameterizedTest
  @CsvSource({
    "speling, spelling",
    "SPELLING, spelling",
    "namerole, name-role",
    "name-rloe, name-role",
    "heading-scrpit, heading-script"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Nearest.to(word, RULES)).contains(meant);
  }

  @Test
  void saysNothingWhereNoneIsNear() {
    assertThat(Nearest.to("grammar", RULES)).isEmpty();
    assertThat(Nearest.to("", RULES)).isEmpty();
    assertThat(Nearest.hint("grammar", RULES)).isEmpty();
    assertThat(Nearest.hint("speling", RULES)).isEqualTo("; did you mean spelling?");
  }
}
