package org.presslint.check.spelling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.language.WordContext;
import org.presslint.text.Token;

/** The document around the first occurrence of a form. */
final class FormContext implements WordContext {
  private final @Nullable DocumentWords words;
  private final String before;
  private final String after;

  FormContext(UnknownForm form, DocumentWords words) {
    this(form.occurrences.get(0), words);
  }

  /** The neighbours alone. */
  FormContext(UnknownForm.Occurrence occurrence) {
    this(occurrence, null);
  }

  private FormContext(UnknownForm.Occurrence occurrence, @Nullable DocumentWords words) {
    List<Token> tokens = occurrence.block().tokens();
    this.words = words;
    before = SpellingObserver.key(tokens, occurrence.index() - 1);
    after = SpellingObserver.key(tokens, occurrence.index() + 1);
  }

  @Override
  public int count(String key) {
    return words == null ? 0 : words.count(key);
  }

  @Override
  public boolean hasStem(String stem) {
    return words != null && !words.withStem(stem).isEmpty();
  }

  @Override
  public boolean hasPair(String first, String second) {
    return words != null && !first.isEmpty() && !second.isEmpty() && words.hasPair(first, second);
  }

  @Override
  public String before() {
    return before;
  }

  @Override
  public String after() {
    return after;
  }
}
