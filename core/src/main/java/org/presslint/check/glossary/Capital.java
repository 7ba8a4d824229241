package org.presslint.check.glossary;

import java.util.Locale;

/** Gives a replacement the capitals of what it replaces. */
final class Capital {

  private Capital() {}

  /** The right text in capitals throughout where the written one is, and otherwise as it is. */
  static String as(String written, String right) {
    boolean set =
        written.codePointCount(0, written.length()) > 1 && Form.isWithoutSmallLetters(written);
    return set ? right.toUpperCase(Locale.ROOT) : right;
  }
}
