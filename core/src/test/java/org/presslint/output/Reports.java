package org.presslint.output;

import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** Reports made by hand. */
final class Reports {

  private Reports() {}

  static Place place(Source source, String text) {
    int start = source.text().indexOf(text);
    Locator locator = new Locator(source.text());
    Span span = new Span(start, start + text.length());
    return new Place(source.name(), span, locator.line(start), locator.column(start), text);
  }

  static Finding finding(
      Severity severity, Place place, String message, List<String> suggestions, Place... related) {
    return new Finding(
        "name-spelling",
        severity,
        0.98765,
        place,
        message,
        suggestions,
        List.of(related),
        Finding.Fix.REVIEW);
  }

  static Report report(Source source, Finding... findings) {
    return new Report(1, List.of(findings), List.of(), Map.of(source.name(), source));
  }

  /** One of everything: findings in two files, related places, a problem. */
  static Report full() {
    Source norov =
        new Source("a/004.md", "# Visit\n\nMr Vladimor Norov met António Guterres. 🎉\n");
    Source other = new Source("b/000.txt", "Vladimir Norov spoke in Tashkent.\n");
    Finding spelling = finding(
        Severity.ERROR,
        place(norov, "Vladimor"),
        "Vladimor Norov, 1 time here; Vladimir Norov, 1 time in b/000.txt",
        List.of("Vladimir", "Vladimír"),
        place(other, "Vladimir Norov"));
    Finding info = finding(Severity.INFO, place(other, "Tashkent"), "\"worth\" knowing", List.of());
    return new Report(
        3,
        List.of(spelling, info),
        List.of(new Problem("c.bin", "this is not text; give a text file")),
        Map.of(norov.name(), norov, other.name(), other));
  }
}
