package org.presslint.output;

import java.io.IOException;

/** Writes HTML with every text and attribute escaped. Not thread-safe. */
final class HtmlWriter {
  private final Appendable out;

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a start tag.
   *
   * @param attributes names and values by turns; one with an empty value stands alone
   */
  HtmlWriter open(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    return this;
  }

  HtmlWriter close(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Text from anywhere: what would move the cursor or turn the reading direction is replaced. */
  HtmlWriter text(String text) throws IOException {
    out.append(escaped(Glyphs.printable(text)));
    return this;
  }

  /** An element with text only. */
  HtmlWriter element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** Our own markup, style or script, as it is. */
  HtmlWriter raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  HtmlWriter line() throws IOException {
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
