package org.presslint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.finding.Finding;
import org.presslint.finding.Fingerprint;
import org.presslint.finding.Report;
import org.presslint.text.Source;

class BaselineTest {
  private static final Presslint PRESSLINT = Presslint.builder().build();
  private static final String SLIP = "The comittee met on Monday.\n";
  private static final Baseline KNOWN = of(report("a.txt", SLIP));

  @Test
  void whatIsKnownIsNotReportedWhereverItMoves() {
    assertThat(fresh(KNOWN, report("a.txt", SLIP))).isEmpty();
    assertThat(fresh(KNOWN, report("a.txt", "It is new.\n\n" + SLIP))).isEmpty();
    assertThat(fresh(KNOWN, report("a.txt", "It is new.\n", "b.txt", SLIP))).isEmpty();
  }

  @Test
  void oneMoreOfTheSameIsNew() {
    assertThat(fresh(KNOWN, report("a.txt", SLIP + "\n" + SLIP))).containsExactly("a.txt:3");
    assertThat(fresh(KNOWN, report("a.txt", SLIP, "b.txt", SLIP))).containsExactly("b.txt:1");
    assertThat(fresh(KNOWN, report("a.txt", "The comittee left on Monday.\n")))
        .containsExactly("a.txt:1");
  }

  @Test
  void whatIsKnownOfTextsThatWereNotReadIsNoPlaceToMoveFrom() {
    Comparison comparison =
        KNOWN.compare(report("b.txt", SLIP), UnaryOperator.identity(), "b.txt"::equals);

    assertThat(comparison.fresh().findings()).hasSize(1);
    assertThat(comparison.stale()).isEmpty();
  }

  @Test
  void whatIsGoneIsListed() {
    Comparison comparison = KNOWN.compare(
        report("a.txt", "The committee met.\n"), UnaryOperator.identity(), path -> true);

    assertThat(comparison.stale()).isEqualTo(KNOWN.counts());
    assertThat(comparison.known()).isZero();
  }

  @Test
  void aRunOverAPartNeverShrinksWhatIsKnownOfTheRest() {
    Baseline both = of(report("a.txt", SLIP, "b.txt", SLIP));
    Baseline partly = both.updated(of(report("a.txt", "Right.\n")), "a.txt"::equals);

    assertThat(both.size()).isEqualTo(2);
    assertThat(partly.counts().keySet()).extracting(Known::path).containsExactly("b.txt");
    assertThat(partly.updated(of(report("a.txt", SLIP)), "a.txt"::equals)).isEqualTo(both);
  }

  @Test
  void theFileIsSortedAndReadAsItWasWritten() throws IOException, ConfigException {
    Baseline baseline = of(report("b c.txt", SLIP + "\n" + SLIP, "a.txt", SLIP));
    StringBuilder text = new StringBuilder();
    BaselineText.write(baseline, text);

    assertThat(text.toString()).isEqualTo("""
        # Findings that presslint knows already; "presslint baseline" writes this file.
        # fingerprint, how often, rule, path
        b643aaa7f1715d02 1 spelling a.txt
        b643aaa7f1715d02 2 spelling b c.txt
        """);
    assertThat(BaselineText.read("f", text.toString())).isEqualTo(baseline);
    assertThat(BaselineText.read("f", text.toString().replace("\n", "\r\n"))).isEqualTo(baseline);
  }

  @Test
  void ofTwoCountsThatAMergeKeptTheHigherOneHolds() throws ConfigException {
    String merged = "b643aaa7f1715d02 1 spelling a.txt\nb643aaa7f1715d02 3 spelling a.txt\n";
    Known known = new Known("a.txt", "spelling", new Fingerprint("b643aaa7f1715d02"));
    assertThat(BaselineText.read("f", merged))
        .isEqualTo(new Baseline(new TreeMap<>(Map.of(known, 3))));
  }

  @ParameterizedTest
  @CsvSource({
    "b643aaa7f1715d0 1 spelling a.txt",
    "b643aaa7f1715d02 0 spelling a.txt",
    "b643aaa7f1715d02 1 Spelling a.txt",
    "b643aaa7f1715d02 1 spelling",
    "nonsense"
  })
  void aDamagedLineIsToldWithItsPlace(String line) {
    assertThatThrownBy(() -> BaselineText.read("known.txt", "# head\n\n" + line + "\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("known.txt:3:1: no line of a baseline; take it out, or write the file anew by"
            + " presslint baseline");
  }

  @Test
  void aMergeConflictIsCalledThat() {
    assertThatThrownBy(() -> BaselineText.read("f", "<<<<<<< HEAD\n"))
        .hasMessage("f:1:1: a merge conflict; keep the lines of both sides and take out the marks");
  }

  private static Report report(String... namesAndTexts) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      sources.add(new Source(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return PRESSLINT.check(sources);
  }

  private static Baseline of(Report report) {
    return Baseline.of(report, UnaryOperator.identity());
  }

  private static List<String> fresh(Baseline known, Report report) {
    Comparison comparison = known.compare(report, UnaryOperator.identity(), path -> true);
    return comparison.fresh().findings().stream().map(BaselineTest::place).toList();
  }

  private static String place(Finding finding) {
    return finding.place().path() + ":" + finding.place().line();
  }
}
