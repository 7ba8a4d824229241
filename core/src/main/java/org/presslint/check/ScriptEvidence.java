package org.presslint.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Document;
import org.presslint.text.Token;

/** What the words of a whole document say about a word in the letters of another script. Not thread-safe. */
final class ScriptEvidence {
  private final Document document;
  private final BlockFacts<List<String>> twins;
  /** Whether a Cyrillic letter looks like no Latin one; read when it is first asked for, which is seldom. */
  private @Nullable Boolean hasCyrillic;

  /**
   * The evidence of a document.
   *
   * @param twins gives {@link #twins} of each block
   */
  ScriptEvidence(Document document, BlockFacts<List<String>> twins) {
    this.document = document;
    this.twins = twins;
  }

  /** The words of a block that may be another word in the letters of the other script: few of them, each as often as it stands. */
  static List<String> twins(Block block) {
    List<String> twins = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.isWord() && LookAlikes.mayHaveTwin(token.text())) {
        twins.add(token.text());
      }
    }
    return List.copyOf(twins);
  }

  /** Whether nothing in the document is certainly Cyrillic: every Cyrillic letter of it looks like a Latin one. */
  boolean isCyrillicAbsent() {
    if (hasCyrillic == null) {
      hasCyrillic = document.blocks().stream()
          .anyMatch(b ->
              b.characters().has(Characters.Kind.CYRILLIC) && LookAlikes.hasOwnCyrillic(b.text()));
    }
    return !hasCyrillic;
  }

  /**
   * How often a word stands in the document, capitals as they are.
   *
   * @param word a word that {@link LookAlikes} can rewrite in the other script, or has rewritten
   */
  int count(String word) {
    int count = 0;
    for (Block block : document.blocks()) {
      for (String twin : twins.of(block)) {
        count += twin.equals(word) ? 1 : 0;
      }
    }
    return count;
  }
}
