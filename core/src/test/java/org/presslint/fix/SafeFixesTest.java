package org.presslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.format.Formats;
import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

class SafeFixesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt  | Take the road.                     | SAFE",
        "a.txt  | He said, “take the road” and went. | REVIEW",
        "a.txt  | He said, 'take the road' and went. | REVIEW",
        "a.txt  | The farmers' and the drivers' road | SAFE",
        "a.md   | > Take the road.                   | REVIEW",
        "a.html | <p title=\"take the road\">It</p>  | SAFE",
        "a.html | <p class=\"the\">Take a road.</p>  | REVIEW",
      })
  void isSafeWhereAProgramMayChangeTheText(String name, String text, Finding.Fix fix) {
    Source source = new Source(name, text);
    List<Finding> found = List.of(finding(source, Finding.Fix.SAFE));

    assertThat(SafeFixes.checked(found, Formats.of(name).read(source)))
        .extracting(Finding::fix)
        .containsExactly(fix);
  }

  @Test
  void readsOnlyTextsWithSafeFindingsAndEachOnce() {
    Source safe = new Source("a.txt", "Take the road.");
    Source other = new Source("b.txt", "Take the road.");
    Source gone = new Source("c.txt", "Take “the” road.");
    List<Finding> found = List.of(
        finding(safe, Finding.Fix.SAFE),
        finding(other, Finding.Fix.REVIEW),
        finding(safe, Finding.Fix.SAFE),
        finding(gone, Finding.Fix.SAFE));
    List<String> read = new ArrayList<>();

    List<Finding> checked = SafeFixes.checked(found, path -> {
      read.add(path);
      return path.equals("a.txt") ? Optional.of(OpenText.of(safe)) : Optional.empty();
    });

    assertThat(checked).isEqualTo(found);
    assertThat(read).containsExactly("a.txt", "c.txt");
  }

  private static Finding finding(Source source, Finding.Fix fix) {
    int start = source.text().indexOf("the");
    Span span = new Span(start, start + 3);
    Locator locator = new Locator(source.text());
    Place place = new Place(
        source.name(), span, locator.line(start), locator.column(start), span.of(source.text()));
    return new Finding(
        "mixed-script", Severity.ERROR, 1, place, "mixed", List.of("X"), List.of(), fix);
  }
}
