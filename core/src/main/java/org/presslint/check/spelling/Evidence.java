package org.presslint.check.spelling;

/**
 * What speaks for an unknown word being a slip, or for its being a name, an acronym, a foreign or a rare word. The weights
 * are data, fitted in {@code bench}; a piece without a weight counts for nothing.
 */
public enum Evidence {
  BIAS,

  // what the user says
  /** Stands in the user's list of known misspellings. */
  LISTED,
  /** Stands there and has four letters or more: the shorter ones are often acronyms or foreign words. */
  LISTED_LONG,
  /** Stands there, though the word lists have it. */
  LISTED_BUT_KNOWN,

  // the word itself
  LENGTH,
  LETTERS_2,
  LETTERS_2_OR_3,
  LETTERS_4,
  LETTERS_5,
  CAPITALIZED,
  ALL_CAPITALS,
  INNER_CAPITALS,
  /** A capital only where a sentence starts. */
  ONLY_SENTENCE_START,
  BOTH_CAPITALIZATIONS,
  LOG_COUNT,
  REPEATED,
  HYPHEN_PART,
  ACCENTED,
  OTHER_SCRIPT,

  // how it may be formed
  PREFIXED,
  SUFFIXED_S,
  SUFFIXED_LONG,
  SUFFIXED_SHORT,
  COMPOUND_LONG,
  COMPOUND_SHORT,
  /** A Russian word that sounds like an English one, by three consonants, and that no known word explains. */
  LOANWORD,
  /** The same by four consonants or more. */
  LOANWORD_LONG,
  /** A Russian word with a productive suffix on a known stem. */
  DERIVED,
  /** The same on a name: Алматы gives алматинский. */
  DERIVED_FROM_NAME,
  /** A Russian word for a woman, made of the listed one for a man: президентка. */
  FEMININE,
  /** The first part of a hyphenated word, ending in o: узбеко-таджикский. */
  FIRST_PART,
  SLAVIC_NAME,
  SAME_STEM_UNKNOWN,
  ONLY_INFLECTED,

  // the text around it
  AFTER_CAPITALIZED,
  BEFORE_CAPITALIZED,
  AFTER_TITLE,
  BESIDE_NUMBER,
  QUOTED,
  BRACKETED,
  UNKNOWN_LOWER_NEARBY,
  UNKNOWN_NEARBY,
  FOREIGN_WORDS_NEARBY,
  AFTER_FOREIGN_WORD,
  BEFORE_FOREIGN_WORD,
  IN_CODE,
  IN_CODE_CAPITALIZED,
  TITLE_CASE_LINE,
  /** In lower case where a block starts: a list of names of things. */
  STARTS_BLOCK,
  IN_LIST,

  // the word that may have been meant
  NO_CANDIDATE,
  CANDIDATE_FREQUENCY,
  CANDIDATE_IS_NAME,
  CANDIDATE_IS_NAME_FOR_CAPITAL,
  CANDIDATE_IS_WORD_FOR_CAPITAL,
  TWO_EDITS,
  SWAPPED,
  LOST_DOUBLE,
  LOST_LETTER,
  ADDED_DOUBLE,
  ADDED_NEIGHBOUR_KEY,
  ADDED_LETTER,
  REPLACED_VOWEL,
  REPLACED_ALIKE,
  REPLACED_NEIGHBOUR_KEY,
  REPLACED_ACCENT,
  REPLACED_OTHER,
  SIGN_OR_HYPHEN,
  EDIT_FIRST_LETTER,
  /** A letter before a listed word: ebook. */
  LETTER_BEFORE_WORD,
  EDIT_LAST_LETTER,
  EDIT_NEAR_END,
  EDIT_ADDS_S,
  EDITS_PER_LETTER,
  SCORE,
  MARGIN,
  AMBIGUOUS,
  GOOD_5,
  GOOD_7,
  GOOD_9,
  GOOD_7_CAPITALIZED,
  GOOD_SENTENCE_START,
  GOOD_TITLE_CASE_LINE,
  GOOD_LONE_CAPITALIZED,
  /** Two inner edits away from a common word that has no rival. */
  GOOD_TWO_EDITS,
  /** Nearly a common word, by a slip that fingers make most: two letters swapped, a double lost or added. */
  GOOD_TYPICAL,
  /** Nearly one of the commonest words. */
  GOOD_VERY_COMMON,
  /** The same where a capital may only start a sentence. */
  GOOD_TWO_EDITS_SENTENCE_START,
  /** Nearly a common word, with a capital that only starts a sentence, among words in lower case. */
  GOOD_LONE_SENTENCE_START,
  GOOD_FORMED,
  GOOD_IN_COMPANIONS,
  LONG_ONE_EDIT,
  LONG_TWO_EDITS,
  /** One inner letter away from a word of nine letters or more that is not common: long words leave little room for chance. */
  RARE_9,
  RARE_11,
  /** Only accents differ: début for debut. */
  ACCENTS_ONLY,
  /** Two edits that only put the letters in another order. */
  SAME_LETTERS,
  NAME_SLIP,
  /** One inner letter from one of the commonest names: of a country, a city, a people, a person. */
  COMMON_NAME_SLIP,
  NAME_SLIP_IN_DOCUMENT,
  /** One inner letter from a common given name of eight letters or more, before a word with a capital. */
  GIVEN_NAME_SLIP,
  /** Nearly a month or a day of the week, beside a number. */
  DATE_SLIP,
  /** Nearly a month or a day of the week. */
  DATE_WORD_SLIP,
  SPLIT,
  SPLIT_LONG,
  /** Two content words run together, as compounds are made: landraces. */
  SPLIT_COMPOUND,
  OTHER_CAPITALS,
  /** A listed name without its capital. */
  CAPITAL_MISSING,
  /** A month or a day of the week without its capital. */
  DATE_CAPITAL_MISSING,
  CANDIDATE_IN_DOCUMENT,
  CANDIDATE_IN_DOCUMENT_CAPITALIZED,
  LOG_CANDIDATE_COUNT,
  CANDIDATE_STEM_IN_DOCUMENT,
  CANDIDATE_OUTNUMBERS,
  /** The case of the Russian candidate fits its neighbours. */
  CANDIDATE_AGREES,
  CANDIDATE_DISAGREES,
  /** The candidate stands beside the same neighbour elsewhere in the document. */
  PAIR_IN_DOCUMENT,

  // another form of the document that is nearly the same
  TWIN,
  TWIN_COST,
  TWIN_MORE_FREQUENT,
  TWIN_LAST_LETTER,
  TWIN_KNOWN,
  TWIN_GOOD,
  TWIN_SHARES_NEIGHBOUR,

  // companion documents
  IN_COMPANIONS,
  LOG_COMPANIONS,
  CANDIDATE_IN_COMPANIONS,
  CANDIDATE_MORE_IN_COMPANIONS,
  CANDIDATE_FAR_MORE_IN_COMPANIONS,
  /** In how many other documents the candidate stands beside the same neighbour. */
  PAIR_IN_COMPANIONS,
  /** On how many sides other documents confirm the candidate beside its neighbour, in halves. */
  PAIRS_CONFIRMED,
  /** There are no companions, or few of them: 1 for one document, 0 for a hundred. */
  ALONE,
  /** The frequency of the candidate, where companions cannot confirm it. */
  ALONE_FREQUENCY
}
