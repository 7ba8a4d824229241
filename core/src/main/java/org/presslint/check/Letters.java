package org.presslint.check;

import java.lang.Character.UnicodeScript;

/** The scripts whose letters can be taken for one another, and what belongs to none of them. */
enum Letters {
  LATIN("Latin"),
  CYRILLIC("Cyrillic"),
  GREEK("Greek"),
  /** A letter of any other script. */
  OTHER("other"),
  /** No letter, or one of several scripts: digits, marks, signs. */
  NONE("no");

  private final String shown;

  Letters(String shown) {
    this.shown = shown;
  }

  /** The name for messages. */
  String shown() {
    return shown;
  }

  /** The script of a code point. */
  static Letters of(int point) {
    if (point < 0x80) {
      boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
      return letter ? LATIN : NONE;
    }
    // The micro sign and the ohm sign are units, not letters of a word.
    if (!Character.isLetter(point) || point == 'µ' || point == 'Ω') {
      return NONE;
    }
    return switch (UnicodeScript.of(point)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case COMMON, INHERITED -> NONE;
      default -> OTHER;
    };
  }

  /** Whether a text has a letter of this script. */
  boolean standsIn(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (of(point) == this) {
        return true;
      }
    }
    return false;
  }

  /** How many letters of this script a text has. */
  int count(String text) {
    return (int) text.codePoints().filter(p -> of(p) == this).count();
  }
}
