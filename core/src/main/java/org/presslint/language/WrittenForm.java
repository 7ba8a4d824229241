package org.presslint.language;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Characters;
import org.presslint.text.Dialect;
import org.presslint.text.Language;
import org.presslint.text.TokenText;

/**
 * What is written as a token, with all that tells the language of a text and is the same wherever the form stands: texts
 * are made of the same few thousand forms. Thread-safe.
 */
final class WrittenForm {
  /** A letter of a script that writes syllables or words stands for about two letters of an alphabet. */
  private static final double WEIGHT_OF_OTHER_SCRIPTS = 2;

  private static final double WEIGHT_OF_LOWER_CASE = 1;
  /** Names are written with capitals and say little of the language around them. */
  static final double WEIGHT_OF_NAMES = 0.3;

  /** Words so short look alike in many languages. */
  private static final int SHORT_WORD = 2;

  private final TokenText written;
  private final Lexicons lexicons;
  private final Characters characters;
  private final @Nullable LetterScript script;
  private final double weight;
  private final boolean isLower;
  private final boolean isRussian;

  /** Read when it is first asked for; immutable, so that a thread which does not yet see it reads the same. */
  private @Nullable Says says;

  /**
   * How a word counts where its language is told.
   *
   * @param words how many words it counts as; a capital counts as none
   * @param known how many of them the language has
   * @param dialects the dialects of English that spell it so, where British and American are none of them
   */
  record Says(int words, int known, Set<Dialect> dialects) {
    private static final Says NOTHING = new Says(0, 0, Set.of());
    private static final Says KNOWN_CAPITAL = new Says(0, 1, Set.of());
    private static final Says KNOWN = new Says(1, 1, Set.of());
    private static final Says UNKNOWN = new Says(1, 0, Set.of());
    /** A little word of another language says more than a noun both have. */
    private static final Says FOREIGN = new Says(3, 0, Set.of());

    boolean isForeign() {
      return words > 1;
    }

    private Says withDialects(Set<Dialect> dialects) {
      return dialects.isEmpty() ? this : new Says(words, known, dialects);
    }
  }

  /**
   * The form of a text.
   *
   * @param written not empty
   * @param lexicons the word lists that tell a language
   */
  WrittenForm(TokenText written, Lexicons lexicons) {
    String text = written.text();
    int first = text.codePointAt(0);
    this.written = written;
    this.lexicons = lexicons;
    characters = Characters.of(text);
    script = WordSample.endOfWord(text, 0) == text.length() ? LetterScript.of(first) : null;
    isLower = Character.isLowerCase(first);
    isRussian = script != LetterScript.CYRILLIC || isRussian(text);
    boolean hasCase = isLower || Character.isUpperCase(first);
    double ofLetter = script == LetterScript.OTHER && !hasCase
        ? WEIGHT_OF_OTHER_SCRIPTS
        : isLower ? WEIGHT_OF_LOWER_CASE : WEIGHT_OF_NAMES;
    weight = ofLetter * text.codePointCount(0, text.length());
  }

  private static boolean isRussian(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (LetterScript.isCyrillicButNotRussian(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  TokenText written() {
    return written;
  }

  /** Which kinds of characters it has. */
  Characters characters() {
    return characters;
  }

  /** The script of its first letter where all of it is one word, see {@link WordSample}; else null. */
  @Nullable
  LetterScript script() {
    return script;
  }

  /** How much text it is, in letters of words in lower case. */
  double weight() {
    return weight;
  }

  /** Whether its first letter is in lower case. */
  boolean isLower() {
    return isLower;
  }

  /** Whether it is no word in Cyrillic letters of which Russian has not all. */
  boolean isRussian() {
    return isRussian;
  }

  /** What a word in Latin or Cyrillic letters says of being English or Russian. */
  Says says() {
    Says known = says;
    if (known == null) {
      known = script == LetterScript.LATIN
          ? read(Language.ENGLISH, lexicons.english())
          : read(Language.RUSSIAN, lexicons.russian());
      says = known;
    }
    return known;
  }

  private Says read(Language language, Lexicon lexicon) {
    if (isLower) {
      Optional<Entry> entry = lexicon.find(written.text());
      Set<Dialect> dialects = entry.map(Entry::dialects).orElse(Set.of());
      boolean isCommon = dialects.contains(Dialect.GB) || dialects.contains(Dialect.US);
      return inLowerCase(language, entry).withDialects(isCommon ? Set.of() : dialects);
    }
    boolean isKnown = written.lower().length() > SHORT_WORD
        && lexicon.find(written.lower()).filter(Entry::word).isPresent();
    return isKnown ? Says.KNOWN_CAPITAL : Says.NOTHING;
  }

  private Says inLowerCase(Language language, Optional<Entry> entry) {
    String word = written.text();
    if (FunctionWords.isForeignTo(language, word)) {
      return Says.FOREIGN;
    }
    if (word.length() <= SHORT_WORD && !FunctionWords.contains(language, word)) {
      return Says.NOTHING;
    }
    return entry.filter(Entry::word).isPresent() ? Says.KNOWN : Says.UNKNOWN;
  }
}
