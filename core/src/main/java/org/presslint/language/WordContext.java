package org.presslint.language;

/** What the text around a word says of other words. Keys are folded as {@link Entry#key()} is. */
public interface WordContext {

  /** How often a word stands in the document, whatever its capitals. */
  int count(String key);

  /** Whether a form with this stem (as {@link Stems} cuts it) stands in the document. */
  boolean hasStem(String stem);

  /** Whether two words stand side by side somewhere in the document. */
  boolean hasPair(String first, String second);

  /** The key of the word before, or the empty string where there is none. */
  String before();

  /** The key of the word after, or the empty string where there is none. */
  String after();

  /** Whether a form fits the words before and after; {@link Agreement.Fit#OPEN} where nothing is known. */
  Agreement.Fit fit(String key);
}
