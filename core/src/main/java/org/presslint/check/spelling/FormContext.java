package org.presslint.check.spelling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Agreement;
import org.presslint.language.WordContext;
import org.presslint.text.Token;

/** The document around the first occurrence of a form. */
final class FormContext implements WordContext {
  private final @Nullable DocumentWords words;
  private final Optional<Agreement> agreement;
  private final String before;
  private final String after;

  FormContext(UnknownForm form, DocumentWords words, Optional<Agreement> agreement) {
    this(form.occurrences.get(0), words, agreement);
  }

  /** The neighbours alone. */
  FormContext(UnknownForm.Occurrence occurrence) {
    this(occurrence, null, Optional.empty());
  }

  private FormContext(
      UnknownForm.Occurrence occurrence,
      @Nullable DocumentWords words,
      Optional<Agreement> agreement) {
    List<Token> tokens = occurrence.block().tokens();
    this.words = words;
    this.agreement = agreement;
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

  @Override
  public Agreement.Fit fit(String key) {
    return agreement.map(a -> a.fit(before, key, after)).orElse(Agreement.Fit.OPEN);
  }
}
