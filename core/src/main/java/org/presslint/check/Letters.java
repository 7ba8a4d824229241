package org.presslint.check;

import org.presslint.text.Characters;

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
    return switch (Characters.Kind.of(point)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case OTHER_SCRIPT -> OTHER;
      case OF_NO_SCRIPT, DIGIT, QUOTATION_MARK, OTHER -> NONE;
    };
  }

  /** How many letters of this script a text has. */
  int count(String text) {
    int count = 0;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      count += of(point) == this ? 1 : 0;
    }
    return count;
  }
}
