package org.presslint.text;

import java.util.List;
import java.util.Objects;

/**
 * A block whose language is known, cut into tokens.
 *
 * @param kind what the block is
 * @param mapped the plain text with its way back to the source
 * @param language the language it is written in
 * @param tokens its tokens from left to right, white space left out
 * @param isMarked whether it is in the language that markup gives for it
 * @param characters which kinds of characters its text has
 * @param notes what has been read in a block with this text
 */
public record Block(
    BlockKind kind,
    MappedText mapped,
    Language language,
    List<Token> tokens,
    boolean isMarked,
    Characters characters,
    Notes notes) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mapped, "mapped");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(characters, "characters");
    Objects.requireNonNull(notes, "notes");
    tokens = List.copyOf(tokens);
  }

  /** A block without markup of its language. */
  public Block(BlockKind kind, MappedText mapped, Language language, List<Token> tokens) {
    this(kind, mapped, language, tokens, false, Characters.of(mapped.text()), new Notes());
  }

  /** The plain text. */
  public String text() {
    return mapped.text();
  }
}
