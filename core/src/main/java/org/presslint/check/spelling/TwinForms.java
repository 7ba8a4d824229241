package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import org.presslint.language.Scripts;

/** The forms of a document, laid out so that those near a word are found without a look at the others. Immutable. */
final class TwinForms {
  /** Shorter words are twins of none. */
  private static final int SHORTEST = 4;

  /** Of shorter words two edits leave too little. */
  private static final int TWO_EDITS_FROM = 7;

  private static final int MOST_EDITS = 2;

  /** The forms by the length of their keys, and the letters of each beside them. */
  private final Word[] forms;

  private final long[] letters;

  /** Where the forms of a length start; the last is where all end. */
  private final int[] starts;

  /** @param words each form once */
  TwinForms(List<Word> words) {
    int longest = 0;
    for (Word word : words) {
      longest = Math.max(longest, word.key().length());
    }
    starts = new int[longest + 2];
    for (Word word : words) {
      starts[word.key().length() + 1]++;
    }
    for (int length = 0; length <= longest; length++) {
      starts[length + 1] += starts[length];
    }
    forms = new Word[words.size()];
    letters = new long[forms.length];
    int[] next = starts.clone();
    for (Word word : words) {
      int slot = next[word.key().length()]++;
      forms[slot] = word;
      letters[slot] = word.letters();
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

  /** The forms that may be twins of a word, in no order; the word itself is not among them. */
  List<Word> near(UnlistedForm word) {
    List<Word> near = new ArrayList<>();
    int length = word.key().length();
    int longest = Math.min(length + MOST_EDITS, starts.length - 2);
    for (int other = Math.max(SHORTEST, length - MOST_EDITS); other <= longest; other++) {
      int edits = mostEdits(length, other);
      for (int i = starts[other]; i < starts[other + 1]; i++) {
        if (mayBeWithin(edits, letters[i], word.letters()) && mayBeTwins(forms[i], word)) {
          near.add(forms[i]);
        }
      }
    }
    return near;
  }

  /** Whether a form may be a twin of a word, by lengths and letters. */
  static boolean mayBeTwins(Word form, UnlistedForm word) {
    String key = form.key();
    int edits = mostEdits(word.key().length(), key.length());
    return key.length() >= SHORTEST
        && Math.abs(key.length() - word.key().length()) <= edits
        && form.isCyrillic() == Scripts.hasCyrillic(word.key())
        && !key.equals(word.key())
        && strangers(key, word.key()) + strangers(word.key(), key) <= lettersApart(edits);
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
