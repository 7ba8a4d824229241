package org.presslint.language;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.presslint.text.Token;
import org.presslint.text.TokenText;

/**
 * What the text of a block says by itself, whatever stands around it. Immutable.
 *
 * @param tokens its tokens from left to right
 * @param sample its scripts and some of its words
 */
record ReadText(List<Token> tokens, WordSample sample) {

  ReadText {
    tokens = List.copyOf(tokens);
    Objects.requireNonNull(sample, "sample");
  }

  static ReadText of(String text, Function<String, TokenText> texts) {
    return new ReadText(Tokenizer.tokenize(text, texts), WordSample.of(text));
  }
}
