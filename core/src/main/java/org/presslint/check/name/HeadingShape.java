package org.presslint.check.name;

import org.presslint.text.Block;
import org.presslint.text.Token;

/** How the words of a block are capitalised. */
enum HeadingShape {
  /** As in a sentence: a capital inside means a name. */
  SENTENCE,
  /** Most longer words have a capital. */
  TITLE,
  /** Most words are in capitals. */
  CAPITALS;

  /** Seven in ten words, the share that told headings from sentences when names were counted by hand. */
  private static final double MOST = 0.7;

  private static final int FEWEST = 3;

  static HeadingShape of(Block block) {
    int words = 0;
    int upper = 0;
    int longWords = 0;
    int longCapitalized = 0;
    for (Token token : block.tokens()) {
      if (!token.isWord()) {
        continue;
      }
      words++;
      upper += Letters.isAllCapitals(token.text()) ? 1 : 0;
      if (token.text().length() > 3) {
        longWords++;
        longCapitalized += token.isCapitalized() ? 1 : 0;
      }
    }
    if (words >= FEWEST && upper >= MOST * words) {
      return CAPITALS;
    }
    return longWords >= FEWEST && longCapitalized >= MOST * longWords ? TITLE : SENTENCE;
  }
}
