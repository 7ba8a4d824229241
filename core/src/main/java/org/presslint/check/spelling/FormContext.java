package org.presslint.check.spelling;

import org.jspecify.annotations.Nullable;
import org.presslint.language.Agreement;
import org.presslint.language.WordContext;

/** The document around the first occurrence of a form. Not thread-safe. */
final class FormContext implements WordContext {
  private final DocumentWords words;
  private final @Nullable Agreement agreement;
  private final UnknownWord.Neighbours neighbours;
  private Agreement.@Nullable Gap gap;

  /**
   * The document around a form.
   *
   * @param agreement tells which forms fit beside which; null where nothing is known of that
   */
  FormContext(UnknownForm form, DocumentWords words, @Nullable Agreement agreement) {
    this.words = words;
    this.agreement = agreement;
    neighbours = form.beside();
  }

  @Override
  public int count(String key) {
    return words.count(key);
  }

  @Override
  public boolean hasStem(String stem) {
    return words.hasStem(stem);
  }

  @Override
  public boolean hasPair(String first, String second) {
    return !first.isEmpty() && !second.isEmpty() && words.hasPair(first, second);
  }

  @Override
  public String before() {
    return neighbours.before();
  }

  @Override
  public String after() {
    return neighbours.after();
  }

  @Override
  public Agreement.Fit fit(String key) {
    if (agreement == null) {
      return Agreement.Fit.OPEN;
    }
    if (gap == null) {
      gap = agreement.between(before(), after());
    }
    return gap.fit(key);
  }
}
