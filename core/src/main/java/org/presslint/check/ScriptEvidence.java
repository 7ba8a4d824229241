package org.presslint.check;

import java.util.EnumSet;
import java.util.Set;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What the words of a whole document say about a word in the letters of another script. */
final class ScriptEvidence {
  private final Document document;
  /** The scripts with letters that look like none of the other script. */
  private final Set<Letters> written = EnumSet.noneOf(Letters.class);

  ScriptEvidence(Document document) {
    this.document = document;
    for (Block block : document.blocks()) {
      if (!written.contains(Letters.CYRILLIC)
          && LookAlikes.hasOwnCyrillic(block.text())) {
        written.add(Letters.CYRILLIC);
      }
      if (!written.contains(Letters.LATIN)
          && LookAlikes.hasOwnLatin(block.text())) {
        written.add(Letters.LATIN);
      }
    }
  }

  /** Whether nothing in the document is certainly in a script: every letter of it looks like one of the other. */
  boolean isAbsent(Letters script) {
    return !written.contains(script);
  }

  /** How often a word stands in the document, capitals as they are. */
  int count(String word) {
    int count = 0;
    for (Block block : document.blocks()) {
      for (Token token : block.tokens()) {
        count += token.isWord() && token.text().equals(word) ? 1 : 0;
      }
    }
    return count;
  }
}
