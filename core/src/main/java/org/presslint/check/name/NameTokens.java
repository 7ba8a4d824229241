package org.presslint.check.name;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** The tokens of a block with what is known of its words. Immutable. */
final class NameTokens {
  private final Block block;
  private final List<Token> tokens;
  private final @Nullable NameWord[] words;
  private final char[] contexts;
  private final int kinds;

  NameTokens(Block block, NameWord.Reader reader) {
    this.block = block;
    tokens = block.tokens();
    words = new NameWord[tokens.size()];
    contexts = new char[words.length];
    Arrays.fill(contexts, NameWord.NO_CONTEXT);
    int all = 0;
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        NameWord word = reader.of(token.text());
        words[i] = word;
        contexts[i] = word.context();
        all |= word.kinds();
      }
    }
    kinds = all;
  }

  Block block() {
    return block;
  }

  int size() {
    return words.length;
  }

  /** Whether it has a word of a kind of {@link NameWord}. */
  boolean has(int kind) {
    return (kinds & kind) != 0;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** What stands there. */
  String text(int i) {
    return tokens.get(i).text();
  }

  /** What is known of a word; null for a token that is none, and where there is no token. */
  @Nullable
  NameWord at(int i) {
    return i >= 0 && i < words.length ? words[i] : null;
  }

  /** What is known of a token that is a word. */
  NameWord word(int i) {
    return Objects.requireNonNull(words[i]);
  }

  /** The {@link NameWord#context} of a token; that of short words for one that is none. */
  char context(int i) {
    return contexts[i];
  }

  boolean isWord(int i) {
    return at(i) != null;
  }

  boolean isCapitalized(int i) {
    NameWord word = at(i);
    return word != null && word.isCapitalized();
  }

  boolean startsSentence(int i) {
    return tokens.get(i).startsSentence();
  }

  /** How many code units stand between a token and the one before it. */
  int gap(int i) {
    return tokens.get(i).span().start() - tokens.get(i - 1).span().end();
  }

  /** From the start of one token to the end of another. */
  Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The same without possessive ending. */
  Span spanWithoutPossessive(int first, int last) {
    int start = tokens.get(last).span().start();
    return new Span(tokens.get(first).span().start(), start + word(last).length());
  }
}
