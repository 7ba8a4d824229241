package org.presslint.text;

import java.util.Objects;

/**
 * What is written as a token, with the folded forms that checks ask for. Tokens with the same text share one, so that each
 * form is made once.
 *
 * @param text as it is written
 * @param normalized in the shape that dictionaries use; capitals stay
 * @param key normalized, in lower case, with е for ё
 * @param lower as it is written, in lower case
 */
public record TokenText(String text, String normalized, String key, String lower) {

  public TokenText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(normalized, "normalized");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(lower, "lower");
  }
}
