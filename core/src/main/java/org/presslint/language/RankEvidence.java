package org.presslint.language;

/** What speaks for and against a candidate when suggestions are ranked; the weights are data, fitted in {@code bench}. */
public enum RankEvidence {
  EDITS,
  EDITS_PER_LETTER,
  TWO_EDITS,
  /** Two edits that only put the letters in another order. */
  SAME_LETTERS,
  SWAPPED,
  LOST_DOUBLE,
  LOST_VOWEL,
  LOST_OTHER,
  ADDED_DOUBLE,
  ADDED_NEIGHBOUR_KEY,
  ADDED_ECHO,
  ADDED_VOWEL,
  ADDED_OTHER,
  REPLACED_VOWEL_PAIR,
  REPLACED_VOWEL,
  REPLACED_ALIKE,
  REPLACED_NEIGHBOUR_KEY,
  REPLACED_ACCENT,
  REPLACED_OTHER,
  SIGN,
  PUNCTUATION,
  FIRST_LETTER,
  SECOND_LETTER,
  LAST_LETTER,
  LAST_BUT_ONE,
  SAME_START,
  SAME_END,
  /** The frequency class, in tens. */
  FREQUENCY,
  /** The frequency class is 0. */
  NO_FREQUENCY,
  /** A name for a word in lower case. */
  NAME_FOR_LOWER_CASE,
  /** A name for a word with a capital. */
  NAME_FOR_CAPITAL,
  /** An ordinary word for a capital inside a sentence. */
  WORD_FOR_CAPITAL,
  /** One edit, and the candidate stands in the document. */
  IN_DOCUMENT,
  /** Another form of the candidate stands in the document. */
  STEM_IN_DOCUMENT,
  /** The candidate stands beside the same neighbour elsewhere in the document. */
  PAIR_IN_DOCUMENT,
  /** The case fits the preposition, the adjective or the noun beside it; Russian only. */
  AGREES,
  /** The case does not fit them. */
  DISAGREES,
  /** Two words run together. */
  SPLIT,
  /** The frequency class of the rarer of two words, in tens. */
  SPLIT_FREQUENCY,
  /** The frequency class of the commoner of two words, in tens. */
  SPLIT_COMMONER,
  LONGER
}
