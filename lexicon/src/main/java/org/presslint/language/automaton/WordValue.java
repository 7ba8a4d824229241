package org.presslint.language.automaton;

/** How a word's properties are packed into the value of a {@link WordAutomaton}. */
public final class WordValue {
  /** Stands in the lists in lower case. */
  public static final int WORD = 1 << 5;

  /** Stands in the lists with a first capital. */
  public static final int NAME = 1 << 6;

  /** Stands in the lists in capitals. */
  public static final int ACRONYM = 1 << 7;

  /** Stands in the lists with inner capitals. */
  public static final int MIXED = 1 << 8;

  /** A form of a Russian surname. */
  public static final int SURNAME = 1 << 9;

  /** A form of a Russian given name or patronymic. */
  public static final int GIVEN_NAME = 1 << 10;

  /** Stands in a dictionary of words, not only in a list of names, phrases or words to ignore. */
  public static final int DICTIONARY = 1 << 11;

  /** The first of the dialects' bits, in the order GB, US, AU, CA, NZ, ZA. */
  public static final int FIRST_DIALECT = 1 << 12;

  private static final int FREQUENCY_MASK = 31;

  private WordValue() {}

  /** The frequency class, from 0 to 25. */
  public static int frequency(int value) {
    return value & FREQUENCY_MASK;
  }

  /** Both words' properties, with the higher frequency class. */
  public static int merge(int a, int b) {
    return ((a | b) & ~FREQUENCY_MASK) | Math.max(frequency(a), frequency(b));
  }

  /** The same properties with a frequency class, where it is higher. */
  public static int withFrequency(int value, int frequency) {
    return merge(value, Math.min(frequency, FREQUENCY_MASK));
  }
}
