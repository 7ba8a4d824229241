package org.presslint.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What the words of a whole document say about a word in the letters of another script. Not thread-safe. */
final class ScriptEvidence {
  /** So many words are each looked for by itself, which costs less than to count all the others too. */
  private static final int FEW = 16;

  private final Document document;
  /** Whether a Cyrillic letter looks like no Latin one; read when it is first asked for, which is seldom. */
  private @Nullable Boolean hasCyrillic;
  /** The words that were asked for; with more of them than {@link #FEW} all words of the document. */
  private final Map<String, Integer> counts = new HashMap<>();

  private boolean hasAll;

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
    Integer known = counts.get(word);
    if (known != null || hasAll) {
      return known == null ? 0 : known;
    }
    if (counts.size() == FEW) {
      countAll();
      return counts.getOrDefault(word, 0);
    }
    int count = 0;
    for (Block block : document.blocks()) {
      for (Token token : block.tokens()) {
        count += token.isWord() && token.text().equals(word) ? 1 : 0;
      }
    }
    counts.put(word, count);
    return count;
  }

  private void countAll() {
    counts.clear();
    for (Block block : document.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord()) {
          counts.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    hasAll = true;
  }
}
