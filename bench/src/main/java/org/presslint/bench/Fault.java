package org.presslint.bench;

import org.presslint.finding.Finding;
import org.presslint.text.Source;
import org.presslint.text.Span;

/**
 * A text with one mistake put into it.
 *
 * @param kind what kind of mistake
 * @param source the text with the mistake
 * @param span where it stands, in UTF-16 code units of the changed text
 * @param right what stood there, or the empty string where the mistake is an addition
 */
record Fault(Kind kind, Source source, Span span, String right) {

  /** What is put into a text, and the rule that is to find it. */
  enum Kind {
    LETTER("mixed-script"),
    WORD("look-alike"),
    HALF("look-alike"),
    HEADING("heading-script"),
    REPEATED("heading-duplicate"),
    ACRONYM("acronym"),
    WEEKDAY("date");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }
  }

  /** Whether a finding is about this mistake. */
  boolean isFoundBy(Finding finding) {
    Span found = finding.place().span();
    return kind.rule.equals(finding.rule())
        && found.start() < span.end()
        && span.start() < found.end();
  }

  /** Whether a finding says what stood here; nothing is to be said of an addition. */
  boolean isRepairedBy(Finding finding) {
    if (right.isEmpty()) {
      return true;
    }
    Span found = finding.place().span();
    String text = source.text();
    return !finding.suggestions().isEmpty()
        && (text.substring(0, found.start())
                + finding.suggestions().get(0)
                + text.substring(found.end()))
            .equals(text.substring(0, span.start()) + right + text.substring(span.end()));
  }
}
