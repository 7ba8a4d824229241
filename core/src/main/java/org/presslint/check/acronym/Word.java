package org.presslint.check.acronym;

import java.util.Locale;
import org.presslint.language.Stems;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * A word that may be part of an expansion.
 *
 * @param text the word without possessive ending
 * @param small whether it is one of the little words that acronyms may leave out
 * @param block where it stands
 * @param span where it stands in the text of the block
 */
record Word(String text, boolean small, Block block, Span span) implements Lettered {

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** What is the same for all forms of the word: its lower case, for Russian its stem. */
  String key() {
    if (!AcronymForm.isCyrillic(text)) {
      return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
    String stem = Stems.of(text, Language.RUSSIAN);
    return stem.isEmpty() ? text : stem;
  }

  /** The word to keep when the document is forgotten. */
  ExpansionWord kept(Document document) {
    return new ExpansionWord(text, key(), small, document.place(block, span));
  }
}
