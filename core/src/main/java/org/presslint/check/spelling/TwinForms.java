package org.presslint.check.spelling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Scripts;

/** The forms of a block, laid out so that those near a word are found without a look at the others. Immutable. */
final class TwinForms {
  /** Of shorter words two edits leave too little. */
  private static final int TWO_EDITS_FROM = 7;

  private static final int MOST_EDITS = 2;

  /** The forms by the length of their keys, and the letters of each beside them. */
  private final Word[] forms;

  private final long[] letters;

  /** Where the forms of a length start; the last is where all end. */
  private final int[] starts;

  /**
   * @param words the words of the block; null where a token is none
   * @param shortest forms with fewer letters are left out
   */
  TwinForms(@Nullable Word[] words, int shortest) {
    int longest = 0;
    for (Word word : words) {
      longest = Math.max(longest, word == null ? 0 : word.key().length());
    }
    starts = new int[longest + 2];
    for (Word word : words) {
      if (word != null && word.key().length() >= shortest) {
        starts[word.key().length() + 1]++;
      }
    }
    for (int length = 0; length <= longest; length++) {
      starts[length + 1] += starts[length];
    }
    forms = new Word[starts[longest + 1]];
    letters = new long[forms.length];
    int[] next = starts.clone();
    for (Word word : words) {
      if (word != null && word.key().length() >= shortest) {
        int slot = next[word.key().length()]++;
        forms[slot] = word;
        letters[slot] = word.letters();
      }
    }
  }

  /** How many edits two words of these lengths may be apart to be twins. */
  static int mostEdits(int length, int otherLength) {
    return Math.min(length, otherLength) < TWO_EDITS_FROM ? 1 : MOST_EDITS;
  }

  /** How many different letters so many edits change: one edit exchanges a letter, or spells it out, ö as oe; two exchange two. */
  private static int lettersApart(int edits) {
    return edits == 1 ? 3 : 4;
  }

  /**
   * Whether two words may be so many edits apart, by their letters; where not, they are further apart.
   *
   * @param letters the letters of one of them, as {@link Word#letters} has them
   */
  static boolean mayBeWithin(int edits, long letters, long others) {
    return Long.bitCount(letters ^ others) <= lettersApart(edits);
  }

  /**
   * Adds the forms that may be twins of a word, each once; the word itself is not among them.
   *
   * @param key the word, folded
   * @param own its letters
   * @param near what is added to
   */
  void addNear(String key, long own, List<Word> near) {
    boolean isCyrillic = Scripts.hasCyrillic(key);
    int longest = Math.min(key.length() + MOST_EDITS, starts.length - 2);
    for (int length = Math.max(0, key.length() - MOST_EDITS); length <= longest; length++) {
      int edits = mostEdits(key.length(), length);
      if (Math.abs(length - key.length()) > edits) {
        continue;
      }
      for (int i = starts[length]; i < starts[length + 1]; i++) {
        if (mayBeWithin(edits, letters[i], own)
            && forms[i].isCyrillic() == isCyrillic
            && !forms[i].key().equals(key)
            && strangers(forms[i].key(), key) + strangers(key, forms[i].key())
                <= lettersApart(edits)
            && !near.contains(forms[i])) {
          near.add(forms[i]);
        }
      }
    }
  }

  /** How many different letters of a word another one lacks. */
  private static int strangers(String word, String other) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      count += other.indexOf(c) < 0 && word.indexOf(c) == i ? 1 : 0;
    }
    return count;
  }
}
