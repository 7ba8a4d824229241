package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.language.Scripts;
import org.presslint.language.automaton.Folding;

/** The forms of a document, laid out so that those near a word are found without a look at the others. */
final class TwinForms {
  /** Of shorter words two edits leave too little. */
  private static final int TWO_EDITS_FROM = 7;

  private static final int MOST_EDITS = 2;
  private static final int LETTER_BITS = 63;

  private final Map<Integer, List<Form>> byLength = new HashMap<>();

  /**
   * A form of the document.
   *
   * @param form as it is written
   * @param key folded
   * @param count how often it stands
   * @param russian whether it has Cyrillic letters
   * @param letters its letters as bits; letters may share one
   */
  record Form(String form, String key, int count, boolean russian, long letters) {

    private boolean mayBeNear(long other, String otherKey, int apart) {
      return Long.bitCount(letters ^ other) <= apart
          && !key.equals(otherKey)
          && lettersApart(key, otherKey) <= apart;
    }

    private static int lettersApart(String a, String b) {
      return strangers(a, b) + strangers(b, a);
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

  /**
   * @param counts how often each form stands
   * @param shortest forms with fewer letters are left out
   */
  TwinForms(Map<String, Integer> counts, int shortest) {
    counts.forEach((form, count) -> {
      String key = Folding.key(form);
      if (key.length() >= shortest) {
        byLength
            .computeIfAbsent(key.length(), l -> new ArrayList<>())
            .add(new Form(form, key, count, Scripts.hasCyrillic(key), letters(key)));
      }
    });
  }

  /** How many edits two words of these lengths may be apart to be twins. */
  static int mostEdits(int length, int otherLength) {
    return Math.min(length, otherLength) < TWO_EDITS_FROM ? 1 : MOST_EDITS;
  }

  /** How many different letters so many edits change: one edit exchanges a letter, or spells it out, ö as oe; two exchange two. */
  private static int lettersApart(int edits) {
    return edits == 1 ? 3 : 4;
  }

  /** The forms that may be twins of a word, in no order; the word itself is not among them. */
  List<Form> near(String key) {
    long letters = letters(key);
    boolean russian = Scripts.hasCyrillic(key);
    List<Form> near = new ArrayList<>();
    for (int length = key.length() - MOST_EDITS; length <= key.length() + MOST_EDITS; length++) {
      int edits = mostEdits(key.length(), length);
      if (Math.abs(length - key.length()) > edits) {
        continue;
      }
      int apart = lettersApart(edits);
      for (Form form : byLength.getOrDefault(length, List.of())) {
        if (form.russian == russian && form.mayBeNear(letters, key, apart)) {
          near.add(form);
        }
      }
    }
    return near;
  }

  private static long letters(String key) {
    long letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters |= 1L << (key.charAt(i) & LETTER_BITS);
    }
    return letters;
  }
}
