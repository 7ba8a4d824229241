package org.presslint.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as its format read it, before anything is known of its language.
 *
 * @param source what was read
 * @param blocks the blocks in the order of the source
 * @param language the language tag (BCP 47) that the document gives for the whole of itself, or null
 * @param remarks what could not be read as it was meant; the rest is read all the same
 * @param links the links of its text that markup makes, in the order of the source
 */
public record RawDocument(
    Source source,
    List<RawBlock> blocks,
    @Nullable String language,
    List<Remark> remarks,
    List<Link> links) {

  public RawDocument {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
    links = List.copyOf(links);
  }

  /** A source without links. */
  public RawDocument(
      Source source, List<RawBlock> blocks, @Nullable String language, List<Remark> remarks) {
    this(source, blocks, language, remarks, List.of());
  }

  /**
   * One thing that could not be read.
   *
   * @param offset where, in UTF-16 code units of the source
   * @param message what, and what to do: one line without a position
   */
  public record Remark(int offset, String message) {}
}
