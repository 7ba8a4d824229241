package org.presslint.language.automaton;

/** What the value of a name in the {@link WordAutomaton} of names says of it; a name may be several. */
public final class NameValue {
  /** A country, or a part of one that lists of countries name. */
  public static final int COUNTRY = 1;

  /** A city or a region. */
  public static final int CITY = 1 << 1;

  /** Two words that stand side by side in the name of a person, a place or a body. */
  public static final int PAIR = 1 << 2;

  /** The first word of the pair stands in few others, so it says much of the second. */
  public static final int RARE_FIRST = 1 << 3;

  /** The second word of the pair stands in few others. */
  public static final int RARE_SECOND = 1 << 4;

  private NameValue() {}
}
