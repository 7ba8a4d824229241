package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.fixtures.Expectation;
import org.presslint.fixtures.Fixture;
import org.presslint.fixtures.Fixtures;
import org.presslint.text.Source;

/** The releases written for presslint: what is marked is found, and nothing else is an error or a warning. */
class FixturesTest {
  private final Presslint presslint = Presslint.builder().build();

  @TestFactory
  Stream<DynamicTest> findsWhatIsMarkedAndNothingElse() {
    return Fixtures.sets().entrySet().stream()
        .map(set -> DynamicTest.dynamicTest(set.getKey(), () -> check(set.getValue())));
  }

  private void check(List<Fixture> set) {
    List<Source> sources =
        set.stream().map(f -> new Source(f.name(), f.marked().text())).toList();
    Report report = presslint.check(sources);
    assertThat(report.problems()).isEmpty();
    Map<String, List<Finding>> byPath = report.findings().stream()
        .filter(f -> f.severity() != Severity.INFO)
        .collect(java.util.stream.Collectors.groupingBy(f -> f.place().path()));
    for (Fixture fixture : set) {
      List<Expectation> found = byPath.getOrDefault(fixture.name(), List.of()).stream()
          .map(FixturesTest::found)
          .toList();
      assertThat(fixture.marked().asFound(found)).isEqualTo(fixture.marked().render());
    }
  }

  private static Expectation found(Finding finding) {
    return new Expectation(
        finding.place().span().start(),
        finding.place().span().end(),
        java.util.Set.of(finding.rule()),
        java.util.Set.of(finding.severity().id()),
        finding.suggestions().stream().findFirst().or(Optional::empty));
  }
}
