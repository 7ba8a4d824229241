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
 * @param span where it stands in the text of its block
 */
record Word(String text, boolean small, Span span) implements Lettered {

  /** What is the same for all forms of the word: its lower case, for Russian its stem. */
  String key() {
    if (!AcronymForm.isCyrillic(text)) {
      return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
    String stem = Stems.of(text, Language.RUSSIAN);
    return stem.isEmpty() ? text : stem;
  }

  /** The first letter as a capital. */
  char initial() {
    return Character.toUpperCase(text.charAt(0));
  }

  /** The word to keep when the document is forgotten. */
  ExpansionWord kept(Document document, Block block) {
    return new ExpansionWord(text, key(), small, document.place(block, span, text));
  }
}
