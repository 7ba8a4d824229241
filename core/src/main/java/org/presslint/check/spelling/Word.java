package org.presslint.check.spelling;

import java.util.List;
import org.presslint.language.Remembered;
import org.presslint.language.Scripts;
import org.presslint.language.Stems;
import org.presslint.language.automaton.Folding;

/**
 * A word as it is written, with what is known of it whatever text it stands in. Immutable.
 *
 * @param form normalized, without its possessive
 * @param key the form folded
 * @param parts the parts of the key between hyphens; none where it has no hyphen
 * @param stem the stem of the key
 * @param letters the letters of the key as bits; letters may share one
 * @param isCyrillic whether the key has Cyrillic letters
 * @param isKnown whether nothing is to be said of the word, with its possessive
 */
record Word(
    String form,
    String key,
    List<String> parts,
    String stem,
    long letters,
    boolean isCyrillic,
    boolean isKnown) {
  private static final int LETTER_BITS = 63;

  /** Makes the words of all texts, as most have stood before. Thread-safe. */
  static final class Reader {
    /** More than the different words of a long text. */
    private static final int REMEMBERED = 1 << 15;

    private final KnownWords known;
    private final Remembered<String, Word> words = new Remembered<>(REMEMBERED, this::read);

    Reader(KnownWords known) {
      this.known = known;
    }

    /** The word that is written so, normalized. */
    Word of(String normalized) {
      return words.get(normalized);
    }

    private Word read(String normalized) {
      String form = WordParts.withoutPossessive(normalized);
      String key = Folding.key(form);
      return new Word(
          form,
          key,
          key.indexOf('-') < 0 ? List.of() : WordParts.hyphenParts(key),
          stem(key),
          letters(key),
          Scripts.hasCyrillic(key),
          known.contains(normalized));
    }
  }

  /** The stem of a folded word by the language of its script. */
  static String stem(String key) {
    return Stems.ofKey(key, Scripts.language(key));
  }

  /** The letters of a word as bits; letters may share one. */
  static long letters(String key) {
    long letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters |= 1L << (key.charAt(i) & LETTER_BITS);
    }
    return letters;
  }
}
