package org.presslint.format;

import java.util.Locale;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;

/**
 * HTML, also with the front matter and template tags of site generators.
 *
 * <p>The page's {@code title} and {@code og:title} are {@link org.presslint.text.BlockKind#TITLE}, its first {@code h1} is the
 * headline; {@code alt} and {@code title} are captions; menus, forms and page footers are boilerplate; code, scripts, what says
 * {@code translate="no"}, and what is hidden by {@code hidden} or {@code display:none} are not read. A passage in another language inside a block is a block of its own.
 */
final class Html implements Format {

  @Override
  public String id() {
    return "html";
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  @Override
  public RawDocument read(Source source) {
    String text = source.text();
    BlockWriter writer = new BlockWriter(text);
    FrontMatter front = FrontMatter.read(text, writer);
    Masks masks = new Masks(text);
    Templates.hide(text, front.bodyStart(), masks);
    String body = masks.toString().substring(front.bodyStart());
    String language = HtmlReader.read(body, front.bodyStart(), writer);
    return new RawDocument(
        source,
        writer.finish(),
        language == null ? front.language() : language,
        front.remarks(),
        writer.links(),
        writer.directives());
  }
}
