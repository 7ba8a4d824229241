package org.presslint.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What the words of a whole document say about a word in the letters of another script. Not thread-safe. */
final class ScriptEvidence {
  private final Document document;
  /** Whether a Cyrillic letter looks like no Latin one; read when it is first asked for, which is seldom. */
  private @Nullable Boolean hasCyrillic;
  /** The words; counted when one is first asked for. */
  private @Nullable Map<String, Integer> counts;

  ScriptEvidence(Document document) {
    this.document = document;
  }

  /** Whether nothing in the document is certainly Cyrillic: every Cyrillic letter of it looks like a Latin one. */
  boolean isCyrillicAbsent() {
    if (hasCyrillic == null) {
      hasCyrillic = document.blocks().stream().anyMatch(b -> LookAlikes.hasOwnCyrillic(b.text()));
    }
    return !hasCyrillic;
  }

  /** How often a word stands in the document, capitals as they are. */
  int count(String word) {
    if (counts == null) {
      counts = new HashMap<>();
      for (Block block : document.blocks()) {
        for (Token token : block.tokens()) {
          if (token.isWord()) {
            counts.merge(token.text(), 1, Integer::sum);
          }
        }
      }
    }
    return counts.getOrDefault(word, 0);
  }
}
