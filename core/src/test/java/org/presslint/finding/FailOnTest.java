package org.presslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presslint.text.Place;
import org.presslint.text.Span;

class FailOnTest {

  @Test
  void isReachedByWhatIsAsHeavyOrHeavier() {
    assertThat(FailOn.WARNING.isReachedBy(finding(Severity.ERROR))).isTrue();
    assertThat(FailOn.WARNING.isReachedBy(finding(Severity.WARNING))).isTrue();
    assertThat(FailOn.WARNING.isReachedBy(finding(Severity.INFO))).isFalse();
    assertThat(FailOn.NEVER.isReachedBy(finding(Severity.ERROR))).isFalse();
  }

  @Test
  void oneOfTheFindingsIsEnough() {
    Report report = new Report(
        1, List.of(finding(Severity.INFO), finding(Severity.WARNING)), List.of(), Map.of());
    assertThat(FailOn.WARNING.isReachedBy(report)).isTrue();
    assertThat(FailOn.ERROR.isReachedBy(report)).isFalse();
    assertThat(FailOn.INFO.isReachedBy(report.only(List.of()))).isFalse();
  }

  @Test
  void words() {
    assertThat(FailOn.ids()).containsExactly("error", "warning", "info", "never");
  }

  private static Finding finding(Severity severity) {
    Place place = new Place("a.txt", new Span(0, 3), 1, 1, "The");
    return new Finding(
        "spelling", severity, 0.9, place, "message", List.of(), List.of(), Finding.Fix.NEVER);
  }
}
