package org.presslint.check.fact;

import java.util.List;
import org.presslint.text.Span;

/**
 * A counted thing: "the twelve young delegates".
 *
 * @param span the number alone, in the text of its block
 * @param number the number, at least 2
 * @param thing the dictionary form or stem of the noun
 * @param attributes the stems of the words between the two
 * @param shown the number and the words after it as they are written
 * @param isExact whether it is neither an estimate nor a part of a larger number
 * @param isDefinite whether it points back: "the twelve", "all twelve"
 */
record Counted(
    Span span,
    int number,
    String thing,
    List<String> attributes,
    String shown,
    boolean isExact,
    boolean isDefinite) {
  /** From here on numbers are rounded in headlines. */
  private static final double ROUNDED = 0.1;

  Counted {
    attributes = List.copyOf(attributes);
    if (number < 2) {
      throw new IllegalArgumentException("not counted: " + number);
    }
  }

  /** Whether both may count the same: one noun, and no two different attributes. */
  boolean isLike(Counted other) {
    return thing.equals(other.thing)
        && (attributes.equals(other.attributes)
            || attributes.isEmpty()
            || other.attributes.isEmpty());
  }

  /** Whether one number is the other one rounded. */
  boolean isRounded(Counted other) {
    boolean isRound = number % 10 == 0 || other.number % 10 == 0;
    int difference = Math.abs(number - other.number);
    return isRound && difference <= ROUNDED * Math.max(number, other.number);
  }
}
