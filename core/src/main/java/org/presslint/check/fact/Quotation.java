package org.presslint.check.fact;

import org.presslint.text.Span;

/**
 * A quotation within one block.
 *
 * @param in the block's text
 * @param open where the opening mark stands, in UTF-16 code units of that text
 * @param close where the closing mark stands, or -1 where there is none
 * @param depth in how many others it stands
 */
public record Quotation(String in, int open, int close, int depth) {

  public Quotation {
    if (open < 0 || depth < 0 || (close >= 0 && close <= open)) {
      throw new IllegalArgumentException("no quotation: " + open + ".." + close);
    }
  }

  public boolean isClosed() {
    return close >= 0;
  }

  QuotationStyle style() {
    return QuotationStyle.of(in.charAt(open));
  }

  /** Whether the closing mark is of the same style. */
  boolean isOfOneStyle() {
    char mark = in.charAt(close);
    return switch (style()) {
      case ANGLED -> mark == '»';
      case CURLY -> mark == '”';
      case LOW -> mark == '“' || mark == '”';
      case STRAIGHT -> mark == '"';
    };
  }

  /** The opening mark, or of a closed quotation the whole, marks included. */
  public Span span() {
    return new Span(open, isClosed() ? close + 1 : open + 1);
  }

  /** The text between the marks of a closed one. */
  String text() {
    return in.substring(open + 1, close);
  }
}
