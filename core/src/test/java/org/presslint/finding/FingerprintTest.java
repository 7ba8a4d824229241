package org.presslint.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class FingerprintTest {
  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
  private static final String START = "The board met. The [[comittee]] of seven agreed.\n";

  @Test
  void isTheSameHashInEveryVersion() {
    assertThat(only(START)).isEqualTo("b01947e2690ca228");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A new first paragraph.\n\nThe board met. The [[comittee]] of seven agreed.\n",
        "The board met. The\n[[comittee]] of\nseven agreed.\n",
        "The board met. The\r\n[[comittee]] of\r\nseven agreed.\r\n",
        "The board has not met. The board met. The [[comittee]] of seven did not agree.\n",
        "    The board  met.  The [[comittee]]\u00A0of seven agreed.\n",
      })
  void movingAndWrappingChangesNothing(String marked) {
    assertThat(only(marked)).isEqualTo(only(START));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board met. The [[comitee]] of seven agreed.\n",
        "The board met. The [[Comittee]] of seven agreed.\n",
        "The board met. A [[comittee]] of seven agreed.\n",
        "The board met. The [[comittee]] of eight agreed.\n",
        "The board met. The [[comittee]]. Of the seven, all agreed.\n",
      })
  void anotherTextOrOtherNeighboursAreAnotherFinding(String marked) {
    assertThat(only(marked)).isNotEqualTo(only(START));
  }

  @Test
  void theRuleIsPartOfItAndTheMessageIsNot() {
    Finding finding = report(START).findings().get(0);
    Source source = new Source("a.txt", plain(START));
    Finding other = finding("spelling", "otherwise", finding.place());
    Finding ruled = finding("name-spelling", finding.message(), finding.place());

    assertThat(Fingerprint.of(other, source)).isEqualTo(Fingerprint.of(finding, source));
    assertThat(Fingerprint.of(ruled, source)).isNotEqualTo(Fingerprint.of(finding, source));
  }

  @Test
  void whatStandsInAnotherPassageIsNoNeighbour() {
    assertThat(only("Before it.\n\n[[Teh board]]\n\nAfter it.\n")).isEqualTo(only("[[Teh board]]"));
    assertThat(only("# Before\n# [[Teh board]]\n- after")).isEqualTo(only("[[Teh board]]"));
    assertThat(only("<p>Before</p><p>[[Teh board]]</p>")).isEqualTo(only("[[Teh board]]"));
    assertThat(only("| a | [[Teh board]] | b |")).isEqualTo(only("[[Teh board]]"));
    assertThat(only("Before\n  \n[[Teh board]]\r\n\r\nAfter")).isEqualTo(only("[[Teh board]]"));
  }

  @Test
  void lettersOutsideTheBasicPlaneAreLetters() {
    assertThat(only("𝒜𝒷 [[teh]] end")).isNotEqualTo(only("𝒷𝒜 [[teh]] end"));
  }

  @Test
  void aLineOfManyMegabytesCostsNothing() {
    String far = " ".repeat(1 << 22);
    assertThat(only("a b" + far + "[[teh]]" + far + "c d")).isEqualTo(only("[[teh]]"));
  }

  @Test
  void repeatsAreNumberedWithinTheirPath() {
    String twice = "See [[teh]] end.\n\nSee [[teh]] end.\n";
    List<Fingerprinted> all = Fingerprinted.all(report(twice));

    assertThat(all.get(0).fingerprint()).isEqualTo(all.get(1).fingerprint());
    assertThat(all).extracting(Fingerprinted::occurrence).containsExactly(1, 2);
    assertThat(all.get(1).idInPath()).isEqualTo(all.get(1).fingerprint() + ":2");
    assertThat(all.get(0).idInReport()).matches("[0-9a-f]{16}");
    assertThat(all).extracting(Fingerprinted::idInReport).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoFingerprintIsRefused() {
    assertThatThrownBy(() -> new Fingerprint("0F1E2D3C4B5A6978"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Fingerprint.isHash("0f1e2d3c4b5a697")).isFalse();
  }

  private static String only(String marked) {
    return Fingerprinted.all(report(marked)).get(0).fingerprint().hash();
  }

  private static String plain(String marked) {
    return MARK.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
  }

  private static Report report(String marked) {
    Source source = new Source("a.txt", plain(marked));
    Locator locator = new Locator(source.text());
    List<Finding> findings = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      int start = mark.start() - 4 * findings.size();
      Span span = new Span(start, start + mark.group(1).length());
      Place place = new Place(
          "a.txt", span, locator.line(start), locator.column(start), span.of(source.text()));
      findings.add(finding("spelling", "is in no word list", place));
    }
    return new Report(1, findings, List.of(), Map.of("a.txt", source));
  }

  private static Finding finding(String rule, String message, Place place) {
    return new Finding(
        rule, Severity.ERROR, 1, place, message, List.of(), List.of(), Finding.Fix.NEVER);
  }
}
