package org.presslint.check.name;

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

  static HeadingShape of(NameTokens block) {
    int words = 0;
    int upper = 0;
    int longWords = 0;
    int longCapitalized = 0;
    for (int i = 0; i < block.size(); i++) {
      NameWord word = block.at(i);
      if (word != null) {
        words++;
        upper += word.isAllCapitals() ? 1 : 0;
        if (word.written().length() > 3) {
          longWords++;
          longCapitalized += word.isCapitalized() ? 1 : 0;
        }
      }
    }
    if (words >= FEWEST && upper >= MOST * words) {
      return CAPITALS;
    }
    return longWords >= FEWEST && longCapitalized >= MOST * longWords ? TITLE : SENTENCE;
  }
}
