package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.fix.Correction;
import org.presslint.fix.Offers;
import org.presslint.fixtures.Fixture;
import org.presslint.fixtures.Fixtures;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class RepairTest {
  private final Presslint presslint = Presslint.builder().build();
  private final Repair repair =
      new Repair(inputs -> presslint.checkInputs(inputs, (done, total) -> {}));

  @TestFactory
  Stream<DynamicTest> repairingTwiceChangesNothingTheSecondTime() {
    return Fixtures.sets().entrySet().stream()
        .map(set -> DynamicTest.dynamicTest(set.getKey(), () -> repairTwice(set.getValue())));
  }

  private void repairTwice(List<Fixture> set) {
    List<Input> inputs = set.stream()
        .<Input>map(f -> new Input.InMemory(new Source(f.name(), f.marked().text())))
        .toList();
    Repair.Result first = repair.safe(inputs);
    Repair.Result second = repair.safe(after(inputs, first));

    assertThat(second.changes()).isEmpty();
    assertThat(second.before()).isEqualTo(first.report());
    assertThat(safe(first.report())).isEmpty();
    assertThat(first.count()).isGreaterThanOrEqualTo(safe(first.before()).size());
    assertThat(first.report().findings())
        .hasSizeLessThanOrEqualTo(first.before().findings().size());
  }

  @Test
  void somethingIsPutRightInTheFixtures() {
    int corrections = 0;
    for (List<Fixture> set : Fixtures.sets().values()) {
      corrections += repair
          .safe(set.stream()
              .<Input>map(
                  f -> new Input.InMemory(new Source(f.name(), f.marked().text())))
              .toList())
          .count();
    }
    assertThat(corrections).isGreaterThan(5);
  }

  @Test
  void quotedTextIsReportedAndLeft() {
    List<Input> inputs =
        List.of(text("He said: “The roаd is long today,” and went оn to the town."));
    Repair.Result result = repair.safe(inputs);

    assertThat(text(result))
        .isEqualTo("He said: “The roаd is long today,” and went on to the town.");
    assertThat(result.report().findings())
        .extracting(f -> f.place().text() + " " + f.fix())
        .containsExactly("roаd REVIEW");
  }

  @Test
  void oneCorrectionMayLayAnotherOpen() {
    List<Input> inputs = List.of(text("first"));
    Repair steps = new Repair(given -> report(((Input.InMemory) given.get(0)).source()));
    Repair.Result result = steps.safe(inputs);

    assertThat(text(result)).isEqualTo("third");
    assertThat(result.count()).isEqualTo(2);
    assertThat(result.before().findings()).hasSize(1);
    assertThat(result.report().findings()).isEmpty();
  }

  @Test
  void whatIsChosenIsPutInOnce() {
    List<Input> inputs = List.of(text("The comittee met on the the road to Monday."));
    Repair.Result result = repair.chosen(inputs, report -> {
      List<Correction> chosen = new ArrayList<>();
      Offers.of(report).forEach((finding, offers) -> chosen.add(offers.get(0)));
      return chosen;
    });

    assertThat(text(result)).isEqualTo("The committee met on the road to Monday.");
  }

  private static Report report(Source source) {
    String next = source.text().equals("first") ? "second" : "third";
    if (source.text().equals(next)) {
      return new Report(1, List.of(), List.of(), Map.of());
    }
    Finding finding = new Finding(
        "spelling",
        Severity.ERROR,
        1,
        new Place(source.name(), new Span(0, source.text().length()), 1, 1, source.text()),
        "x",
        List.of(next),
        List.of(),
        Finding.Fix.SAFE);
    return new Report(1, List.of(finding), List.of(), Map.of(source.name(), source));
  }

  private static String text(Repair.Result result) {
    return result.changes().values().iterator().next().after().text();
  }

  private static Input text(String text) {
    return new Input.InMemory(new Source("a.txt", text));
  }

  private static List<Input> after(List<Input> inputs, Repair.Result result) {
    return inputs.stream()
        .map(input -> Optional.ofNullable(result.changes().get(input.name()))
            .<Input>map(change -> new Input.InMemory(change.after()))
            .orElse(input))
        .toList();
  }

  private static List<Finding> safe(Report report) {
    return report.findings().stream()
        .filter(f -> Correction.safe(f).isPresent())
        .toList();
  }
}
