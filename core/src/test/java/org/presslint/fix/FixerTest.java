package org.presslint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class FixerTest {

  @Test
  void putsCorrectionsInFromTheFirstToTheLast() {
    Source source = new Source("a.txt", "\uFEFFone two\r\nthree four\r\n");
    Fixer.Fixed fixed = Fixer.fix(
        source,
        List.of(
            correction(source, "four", "IV", Severity.ERROR),
            correction(source, "one", "I", Severity.INFO)));

    assertThat(fixed.source()).isEqualTo(new Source("a.txt", "\uFEFFI two\r\nthree IV\r\n"));
    assertThat(fixed.applied()).extracting(Correction::replacement).containsExactly("I", "IV");
    assertThat(fixed.left()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,   WARNING, 'III three'",
    "WARNING, ERROR,   'one II'",
    "ERROR,   ERROR,   'III three'"
  })
  void theHeavierOfTwoInOnePlaceCounts(Severity first, Severity second, String text) {
    Source source = new Source("a.txt", "one two three");
    Correction left = correction(source, "one two", "III", first);
    Correction right = correction(source, "two three", "II", second);

    Fixer.Fixed fixed = Fixer.fix(source, List.of(right, left));

    assertThat(fixed.source().text()).isEqualTo(text);
    assertThat(fixed.applied()).hasSize(1);
    assertThat(fixed.left()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “the road” today.",
        "Он сказал: «the road» сегодня.",
        "“It is the road, he said.",
      })
  void leavesQuotedTextAlone(String text) {
    assertThat(fixed("a.txt", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md   | Take *the* road. | Take *X* road.",
        "a.md   | > Take the road. | > Take the road.",
        "a.md   | Take `the` road. | Take `the` road.",
        "a.html | <p>Take <i>the</i> road.</p> | <p>Take <i>X</i> road.</p>",
        "a.html | <p class=\"the\">Take a road.</p> | <p class=\"the\">Take a road.</p>",
        "a.html | <blockquote><p>Take the road.</p></blockquote> "
            + "| <blockquote><p>Take the road.</p></blockquote>",
        "a.txt  | Take the road. | Take X road."
      })
  void changesWhatIsWrittenAsItReads(String name, String before, String after) {
    assertThat(fixed(name, before)).isEqualTo(after);
  }

  @Test
  void leavesAPlaceThatIsNotWrittenAsItReads() {
    Source source = new Source("a.html", "<p>Take t&#104;e road.</p>");
    Fixer.Fixed fixed =
        Fixer.fix(source, List.of(correction(source, "t&#104;e", "X", Severity.ERROR)));

    assertThat(fixed.source()).isEqualTo(source);
    assertThat(fixed.left()).hasSize(1);
  }

  @Test
  void leavesAFindingOfAnotherText() {
    Source old = new Source("a.txt", "Take the road.");
    Correction correction = correction(old, "the", "X", Severity.ERROR);

    Source other = new Source("a.txt", "Take a long road.");
    assertThat(Fixer.fix(other, List.of(correction)).source()).isEqualTo(other);
    Source shorter = new Source("a.txt", "Take");
    assertThat(Fixer.fix(shorter, List.of(correction)).source()).isEqualTo(shorter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "a & b", "a_b", "*a*", "[a]", "a\nb", "`a`", "", "- a", "the"})
  void aSuggestionThatMayBeMarkupIsNotPutIn(String suggestion) {
    Source source = new Source("a.txt", "the");
    Finding finding = finding(source, "the", suggestion, Severity.ERROR);
    assertThat(Correction.of(finding, 0)).isEmpty();
  }

  @Test
  void onlyWhatIsSafeIsPutInUnasked() {
    Source source = new Source("a.txt", "the");
    Finding safe = finding(source, "the", "X", Severity.ERROR);
    assertThat(Correction.safe(safe)).isPresent();
    assertThat(Correction.safe(safe.withFix(Finding.Fix.REVIEW))).isEmpty();
    assertThat(Correction.of(safe, 1)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Correction(safe, "the"));
  }

  private static String fixed(String name, String text) {
    Source source = new Source(name, text);
    if (!text.contains("the")) {
      return text;
    }
    Correction correction = correction(source, "the", "X", Severity.ERROR);
    return Fixer.fix(source, List.of(correction)).source().text();
  }

  private static Correction correction(
      Source source, String text, String replacement, Severity severity) {
    return new Correction(finding(source, text, replacement, severity), replacement);
  }

  private static Finding finding(Source source, String text, String suggestion, Severity severity) {
    int start = source.text().indexOf(text);
    Locator locator = new Locator(source.text());
    Place place = new Place(
        source.name(),
        new Span(start, start + text.length()),
        locator.line(start),
        locator.column(start),
        text);
    return new Finding(
        "spelling", severity, 0.9, place, "x", List.of(suggestion), List.of(), Finding.Fix.SAFE);
  }
}
