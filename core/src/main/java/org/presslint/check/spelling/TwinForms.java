package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.language.Scripts;
import org.presslint.language.automaton.Folding;

/** The forms of a document, laid out so that those near a word are found without a look at the others. */
final class TwinForms {
  /** Two edits change at most so many letters: two are exchanged for two others. */
  private static final int LETTERS_APART = 4;

  private static final int LENGTH_APART = 2;
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

    private boolean mayBeNear(long other, String otherKey) {
      return Long.bitCount(letters ^ other) <= LETTERS_APART
          && !key.equals(otherKey)
          && lettersApart(key, otherKey) <= LETTERS_APART;
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

  /** The forms that may be two edits away from a word, in no order; the word itself is not among them. */
  List<Form> near(String key) {
    long letters = letters(key);
    boolean russian = Scripts.hasCyrillic(key);
    List<Form> near = new ArrayList<>();
    for (int length = key.length() - LENGTH_APART; length <= key.length() + LENGTH_APART; length++) {
      for (Form form : byLength.getOrDefault(length, List.of())) {
        if (form.russian == russian && form.mayBeNear(letters, key)) {
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
