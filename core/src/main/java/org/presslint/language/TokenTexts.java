package org.presslint.language;

import java.util.Locale;
import org.presslint.language.automaton.Folding;
import org.presslint.text.TokenText;

/** Gives the same text the same forms, as most words of a text have stood before. Thread-safe. */
final class TokenTexts {
  /** The words of a dozen long texts; more than twice as many are never kept. */
  private static final int REMEMBERED = 1 << 15;

  private final Remembered<String, TokenText> texts = new Remembered<>(REMEMBERED);

  TokenText of(String text) {
    return texts.get(text, TokenTexts::make);
  }

  /** The forms of a text, made anew. */
  static TokenText make(String text) {
    String normalized = Folding.normalize(text);
    String key = Folding.key(normalized);
    String lower = text.toLowerCase(Locale.ROOT);
    return new TokenText(text, normalized, key, lower.equals(key) ? key : lower);
  }
}
