package org.presslint.text;

import java.util.Objects;

/**
 * A token of a block.
 *
 * @param span where it stands in the block's text
 * @param written what is written there
 * @param kind what it is
 * @param startsSentence whether it is the first word or number of a sentence
 */
public record Token(Span span, TokenText written, Kind kind, boolean startsSentence) {

  /** What a token is. */
  public enum Kind {
    /** Letters with inner apostrophes and hyphens: the only kind that is spelled. */
    WORD,
    NUMBER,
    PUNCTUATION,
    /**
     * What is never spelled: a URL, an e-mail address, a handle, a path or file name, an identifier, anything with digits
     * in it, {@link RawBlock#OPAQUE}.
     */
    OPAQUE
  }

  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    if (written.text().length() != span.length()) {
      throw new IllegalArgumentException("'" + written.text() + "' does not fill " + span);
    }
  }

  /** What is written there. */
  public String text() {
    return written.text();
  }

  /** The text in lower case. */
  public String lower() {
    return written.lower();
  }

  /** The key under which word lists hold the text: see {@link TokenText#key}. */
  public String key() {
    return written.key();
  }

  /** Whether it is a word: the only kind that is spelled. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalized() {
    char first = text().charAt(0);
    return first < 0x80
        ? first >= 'A' && first <= 'Z'
        : Character.isUpperCase(text().codePointAt(0));
  }
}
