package org.presslint.output;

/** Counts in words. */
public final class Plural {

  private Plural() {}

  /** A count with its noun, such as {@code 1 finding} or {@code 3 findings}. */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
