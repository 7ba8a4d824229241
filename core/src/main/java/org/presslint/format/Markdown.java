package org.presslint.format;

import java.util.Locale;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;

/**
 * Markdown: CommonMark with tables, front matter, the HTML inside it, and the template tags, footnotes, attribute lists and
 * formulas of common dialects.
 *
 * <p>The first heading of level 1 is the headline; front matter's {@code title} is
 * {@link org.presslint.text.BlockKind#TITLE}. Code, addresses of links and template tags are not read.
 */
final class Markdown implements Format {

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  @Override
  public RawDocument read(Source source) {
    BlockWriter writer = new BlockWriter(source.text());
    FrontMatter front = FrontMatter.read(source.text(), writer);
    MarkdownReader.read(source.text(), front.bodyStart(), writer);
    return new RawDocument(
        source, writer.finish(), front.language(), front.remarks(), writer.links());
  }
}
