package org.presslint.format;

import org.presslint.text.Span;

/** Leads from code points, as YAML counts, to UTF-16 code units of the source. Asked from left to right it is quick. */
final class CodePoints {
  private final String text;
  private final Span inside;
  private int points;
  private int units;

  CodePoints(String text, Span inside) {
    this.text = text;
    this.inside = inside;
    units = inside.start();
  }

  /**
   * The offset in the source.
   *
   * @param point how many code points stand before it inside the span; one past the end is the end
   */
  int toSource(int point) {
    if (point < points) {
      points = 0;
      units = inside.start();
    }
    while (points < point && units < inside.end()) {
      units += Character.charCount(text.codePointAt(units));
      points++;
    }
    return units;
  }
}
