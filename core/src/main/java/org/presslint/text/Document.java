package org.presslint.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A document ready to be checked. Immutable and thread-safe.
 *
 * @param source what was read
 * @param locator lines and columns of the source
 * @param blocks its blocks in the order of the source
 * @param language the language of most of its body
 * @param dialects the dialects of English whose spellings it may use, at least one
 * @param links the links of its text that markup makes, in the order of the source
 */
public record Document(
    Source source,
    Locator locator,
    List<Block> blocks,
    Language language,
    Set<Dialect> dialects,
    List<Link> links) {

  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(locator, "locator");
    Objects.requireNonNull(language, "language");
    blocks = List.copyOf(blocks);
    dialects = Set.copyOf(dialects);
    links = List.copyOf(links);
    if (dialects.isEmpty()) {
      throw new IllegalArgumentException("a document needs a dialect");
    }
  }

  /** A document without links. */
  public Document(
      Source source,
      Locator locator,
      List<Block> blocks,
      Language language,
      Set<Dialect> dialects) {
    this(source, locator, blocks, language, dialects, List.of());
  }

  /** The name of the source as it was given. */
  public String path() {
    return source.name();
  }

  /**
   * The place of a span of a block's text.
   *
   * @param block a block of this document
   * @param span a span of {@code block.text()}
   * @throws IndexOutOfBoundsException where the span ends after the text
   */
  public Place place(Block block, Span span) {
    return place(block.mapped().toSource(span));
  }

  /**
   * The place of a span of the source.
   *
   * @throws IndexOutOfBoundsException where the span ends after the source
   */
  public Place place(Span inSource) {
    return place(inSource, inSource.of(source.text()));
  }

  /**
   * The same as {@link #place(Block, Span)}, with a text that stands there in most cases: then no other string is made, and all
   * places of a word share one.
   *
   * @param likely what is mostly written there; where it is not, the place has what is
   */
  public Place place(Block block, Span span, String likely) {
    Span inSource = block.mapped().toSource(span);
    boolean isThere =
        inSource.length() == likely.length() && source.text().startsWith(likely, inSource.start());
    return place(inSource, isThere ? likely : inSource.of(source.text()));
  }

  private Place place(Span inSource, String text) {
    int line = locator.line(inSource.start());
    return new Place(path(), inSource, line, locator.column(inSource.start(), line), text);
  }

  /** The place of a token of a block of this document. */
  public Place place(Block block, Token token) {
    return place(block, token.span());
  }
}
