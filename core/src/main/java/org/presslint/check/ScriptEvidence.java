package org.presslint.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What the words of a whole document say about a word in the letters of another script. */
final class ScriptEvidence {
  private final Map<String, Integer> counts = new HashMap<>();
  /** The scripts with letters that look like none of the other script. */
  private final Set<Letters> written = EnumSet.noneOf(Letters.class);

  ScriptEvidence(Document document) {
    for (Block block : document.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord()) {
          counts.merge(token.text(), 1, Integer::sum);
        }
      }
      if (LookAlikes.toLatin(block.text(), false).isEmpty()) {
        written.add(Letters.CYRILLIC);
      }
      if (LookAlikes.toCyrillic(block.text(), false).isEmpty()) {
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
    return counts.getOrDefault(word, 0);
  }
}
