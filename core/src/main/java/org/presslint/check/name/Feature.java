package org.presslint.check.name;

import java.util.Locale;

/** A piece of evidence that two spellings are one name, or are not. x is the rarer spelling, y the other. */
enum Feature {
  BIAS,
  TRANSPOSED,
  DIACRITIC,
  DOUBLED,
  MISSING,
  VOWEL,
  SOUND,
  KEYBOARD,
  OTHER_LETTER,
  TWO_EDITS,
  /** The last letter differs. */
  LAST_LETTER,
  /** The first letter differs. */
  FIRST_LETTER,
  LENGTH_SIX,
  LENGTH_EIGHT,
  LENGTH_UNDER_FIVE,
  /** Both stand next to the same word of a name, or to two spellings of one. */
  SHARED_NEIGHBOUR,
  SHARED_TITLE,
  /** Both have neighbours on the same side, and never the same. */
  OTHER_NEIGHBOUR,
  /** The same where x is unlisted and y listed: a slip takes its neighbours along. */
  OTHER_NEIGHBOUR_UNLISTED,
  /** Both are given names of different surnames. */
  OTHER_SURNAME,
  /** Both are surnames, and the given names before them differ. */
  OTHER_GIVEN_NAME,
  SAME_SENTENCE,
  UNLISTED_FOR_NAME,
  UNLISTED_FOR_WORD,
  BOTH_LISTED,
  /** Both are listed as names and neither is an ordinary word: they may be two people. */
  BOTH_NAMES,
  BOTH_UNLISTED,
  RARE_IS_WORD,
  /** The natural logarithm of how many times more often y stands, at most 3. */
  RATIO,
  OTHER_THREE_TIMES,
  RARE_TWICE,
  /** They differ by what may be a grammatical ending. */
  ENDING,
  /** One has a capital inside that the other lacks: a brand that is written in two ways. */
  INNER_CAPITAL,
  /** Both have as many capitals inside. */
  INNER_CAPITALS_ALIKE,
  BOTH_SIDES_SHARED,
  /** Both stand next to the same word, which is in no word list: hardly by chance. */
  SHARED_UNLISTED,
  /** x is an ordinary word, y a name only, and both stand next to the same word. */
  WORD_FOR_NAME,
  /** How common y is where x is unlisted, from 0 to 1. */
  OTHER_IS_COMMON,
  /** How much rarer the rarest three letters of x are than those of y, in powers of 16; negative where y's are rarer. */
  STRANGE_LETTERS,
  HEADINGS_ONLY,
  FOREIGN,
  DIACRITIC_SHARED,
  TRANSPOSED_UNLISTED,
  /** One letter stands for another, x is unlisted and y listed. */
  SUBSTITUTED_UNLISTED,
  BOTH_WORDS,
  /** How much commoner y is in the language where both are ordinary words, from 0 to 1. */
  RARER_WORD,
  /** y stands in small letters too. */
  STANDS_IN_LOWER_CASE,
  /** y is an ordinary word and stands in small letters or at the start of a sentence only. */
  ONLY_IN_LOWER_CASE,
  /** x stands in a name of several words and is unlisted. */
  IN_LONG_NAME,
  /** One only ever stands alone, the other ends names of several words, as a surname does. */
  SURNAME_ALONE,
  /** The same word in small letters stands directly before both, or after both. */
  SHARED_SMALL_NEIGHBOUR,
  /** The address that x stands for spells it y: the target of its link, the e-mail address after it. */
  IN_ADDRESS,
  ACROSS_DOCUMENTS,
  /** Each spelling of the full name stands in one document only, and the word lists do not decide. */
  ACROSS_ONCE_EACH,
  ACROSS_BOTH_LISTED,
  ACROSS_RARE_LISTED,
  RARE_IN_TWO_DOCUMENTS,
  RARE_IN_THREE_DOCUMENTS,
  REST_IS_RARE,
  REST_IS_UNCOMMON,
  REST_IS_COMMON,
  /** Which share of the words around them is the same. */
  SAME_CONTEXT,
  /** How many of the words around both are rare in the run, up to 1. */
  SAME_RARE_CONTEXT;

  /** Its name in the weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
