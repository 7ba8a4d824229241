package org.presslint.text;

/** What a block of text is in its document. */
public enum BlockKind {
  /**
   * A title that stands outside the page and repeats its headline by nature: HTML's {@code title}, front matter's
   * {@code title}. It is never a heading printed twice.
   */
  TITLE,
  /** The headline readers see above the text: its first heading of the highest level. */
  HEADLINE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_CELL,
  QUOTE,
  /** A caption of a picture or a table, also an {@code alt} or {@code title} text. */
  CAPTION,
  /** A description that readers see elsewhere: HTML's meta description, front matter's summary. */
  DESCRIPTION,
  /** Who wrote or translated it, where that stands outside the text: front matter's authors, HTML's meta author. */
  BYLINE,
  /** Navigation and other text that is not the release's own. */
  BOILERPLATE;

  /** Whether the block stands above other text and names it. */
  public boolean isHeading() {
    return this == TITLE || this == HEADLINE || this == HEADING;
  }

  /** Whether the block is running text that tells the language of the document. */
  public boolean isBody() {
    return this == PARAGRAPH || this == LIST_ITEM || this == QUOTE;
  }
}
