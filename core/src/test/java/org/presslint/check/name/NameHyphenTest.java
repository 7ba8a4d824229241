package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;

final class NameHyphenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Counter-Terrorism Office met. It follows the"
            + " [[Global-Counter Terrorism]]{name-hyphen error: Global Counter-Terrorism} Strategy.",
        "The Rapid Deep-Sea Survey began. The Rapid Deep-Sea Survey goes on, and the"
            + " [[Rapid-Deep Sea]]{name-hyphen error: Rapid Deep-Sea} Survey ends.",
        // a hyphen lost between two surnames
        "Carla Ortega-Lindqvist came and Carla Ortega-Lindqvist spoke;"
            + " [[Carla Ortega Lindqvist]]{name-hyphen warning: Carla Ortega-Lindqvist} left.",
        // a Russian one, in whatever case
        "Концерт открыла Мария Римская-Корсакова. Гости поблагодарили Марию Римскую-Корсакову. Позже [[Мария Римская"
            + " Корсакова]]{name-hyphen warning: Мария Римская-Корсакова} выступила.",
        "Вечер открыл Николай Римский-Корсаков. Речь Николая Римского-Корсакова была краткой. Гости слушали [[Николая"
            + " Римского Корсакова]]{name-hyphen warning: Николая Римского-Корсакова} долго.",
      })
  void findsAMovedHyphen(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Non-Proliferation Treaty and the Anti-Money Laundering Act; money-laundering is a crime.",
        "The Euro-Atlantic Council met the Middle-East Envoy.",
        "The Open Source Week is an open-source event. The Open-Source Week is fun.",
        "The Deputy Secretary-General and the Under-Secretary-General spoke.",
        "Концерт открыла Мария Римская-Корсакова. Мария Корсакова и Мария Римская выступили.",
        "Встреча прошла в Северо-Западной Академии. Позже Северо-Западная Академия и Западная Академия провели семинар.",
        "The Long-Term Support plan and the Long Term Support plan are style.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }

  @Test
  void tellsWhereTheHyphenStandsElsewhere() {
    List<Finding> findings = NameTester.check("The Counter-Terrorism Office met. It follows the"
        + " [[Global-Counter Terrorism]]{name-hyphen error: Global Counter-Terrorism} Strategy.");
    assertThat(findings.get(0).message())
        .isEqualTo(
            "the hyphen of “Global-Counter Terrorism” is misplaced: “Counter-Terrorism” stands once in this text");
    assertThat(findings.get(0).related())
        .extracting(p -> p.text())
        .containsExactly("Counter-Terrorism");
  }
}
