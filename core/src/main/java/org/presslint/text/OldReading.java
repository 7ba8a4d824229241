package org.presslint.text;

import java.lang.Character.UnicodeScript;

/**
 * How well the characters beyond ASCII of a text read, if it was decoded rightly. A Russian word is of Cyrillic letters only and
 * has capitals at its beginning or everywhere; a Western one has few letters with marks among plain ones.
 *
 * @param score the sum of the logarithms of how likely each character is, without a common constant; 0 at most
 * @param isSound whether it may be right at all
 */
record OldReading(double score, boolean isSound) {
  /** Six of ten letters of a Russian text are these. */
  private static final String COMMON = "оеаинтсрвл";

  private static final String UKRAINIAN_AND_BELARUSIAN = "іїєґў";

  /** Stray bytes read like these more often than not. */
  private static final String RARE_WESTERN = "ÿþðýªºµƒ";

  private static final String ONE_LETTER_WORDS = "абвжикосуя";
  private static final String SYMBOLS = "\u00A0\u00AD«»“”„‘’–—…№§°©®™€£•·±×¹²³";

  private static final double OF_COMMON = 0;
  private static final double OF_OTHER = -1.2;
  private static final double OF_WESTERN = -0.6;
  private static final double OF_SYMBOL = -0.6;
  private static final double OF_RARE = -3;
  private static final double OF_ODD = -6;

  /** So many characters beyond ASCII are enough to judge by. */
  private static final int ENOUGH = 10_000;

  /** Names and slips of a text may look odd, but not more of it than this. */
  private static final double MOST_ODD = 0.25;

  /** What is not odd is as usual as this: so are 99 of 100 paragraphs of Russian releases, and no Kazakh one in another encoding. */
  private static final double LEAST_USUAL = -0.75;

  /** Letters that slip into Latin words unseen: there they say as little as the Western ones in their places. */
  private static final String LOOK_ALIKES = "аеорсухіАВЕКМНОРСТХІ";

  /** The letters beyond ASCII that an encoding has. */
  enum Letters {
    LATIN,
    CYRILLIC,
    /** Cyrillic, and so usual that English is written in it too. */
    CYRILLIC_AMONG_LATIN
  }

  /** What a word, or a character that is no letter, is in a reading. */
  private enum Fit {
    RUSSIAN,
    WESTERN,
    LOOKS_WESTERN,
    SYMBOL,
    NONE
  }

  /** Judges a reading. */
  static OldReading of(String text, Letters letters) {
    double usual = 0;
    int odd = 0;
    int all = 0;
    boolean hasRussian = false;
    int end;
    for (int start = 0; start < text.length() && all < ENOUGH; start = end) {
      end = Math.max(wordEnd(text, start), start + 1);
      String word = text.substring(start, end);
      hasRussian |= word.length() > 2 && isRussian(word);
      Fit fit = fit(word, letters);
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) >= 0x80) {
          double weight = weight(word.charAt(i), fit);
          odd += weight == OF_ODD ? 1 : 0;
          usual += weight == OF_ODD ? 0 : weight;
          all++;
        }
      }
    }
    // Without a Russian word a text is in no rare encoding of Russian.
    boolean isSound = (letters != Letters.CYRILLIC || hasRussian)
        && odd <= MOST_ODD * all
        && usual >= LEAST_USUAL * (all - odd);
    return new OldReading(usual + odd * OF_ODD, isSound);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Fit fit(String word, Letters letters) {
    if (!Character.isLetter(word.charAt(0))) {
      return Fit.SYMBOL;
    }
    if (letters == Letters.LATIN) {
      return isWestern(word) ? Fit.WESTERN : Fit.NONE;
    }
    if (isRussian(word)) {
      return Fit.RUSSIAN;
    }
    return letters == Letters.CYRILLIC_AMONG_LATIN && isLookingLatin(word)
        ? Fit.LOOKS_WESTERN
        : Fit.NONE;
  }

  /** How likely a character of a word is. */
  private static double weight(char c, Fit fit) {
    char lower = Character.toLowerCase(c);
    return switch (fit) {
      case RUSSIAN -> COMMON.indexOf(lower) >= 0 ? OF_COMMON : OF_OTHER;
      case WESTERN -> RARE_WESTERN.indexOf(lower) >= 0 ? OF_RARE : OF_WESTERN;
      case LOOKS_WESTERN -> OF_WESTERN;
      case SYMBOL -> SYMBOLS.indexOf(c) >= 0 ? OF_SYMBOL : OF_ODD;
      case NONE -> OF_ODD;
    };
  }

  private static boolean isLookingLatin(String word) {
    return word.chars().allMatch(c -> c < 0x80 || LOOK_ALIKES.indexOf(c) >= 0);
  }

  private static boolean isRussian(String word) {
    return word.length() == 1
        ? ONE_LETTER_WORDS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0
        : word.chars().allMatch(c -> isRussian((char) c)) && hasUsualCapitals(word);
  }

  private static boolean isRussian(char c) {
    char lower = Character.toLowerCase(c);
    return (lower >= 'а' && lower <= 'я')
        || lower == 'ё'
        || UKRAINIAN_AND_BELARUSIAN.indexOf(lower) >= 0;
  }

  /** Letters with marks are the fewer ones of a word, or one is the whole word, as à is in French. */
  private static boolean isWestern(String word) {
    long marked = word.chars().filter(c -> c >= 0x80).count();
    return word.chars().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
        && (2 * marked <= word.length() || word.length() == 1)
        && hasUsualCapitals(word);
  }

  private static boolean hasUsualCapitals(String word) {
    long capitals = word.chars().skip(1).filter(Character::isUpperCase).count();
    return capitals == 0 || capitals == word.length() - 1;
  }
}
