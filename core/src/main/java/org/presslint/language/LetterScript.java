package org.presslint.language;

import java.lang.Character.UnicodeScript;

/** The scripts that are told apart when a language is identified. */
enum LetterScript {
  LATIN,
  CYRILLIC,
  /** Any other script, all of them together. */
  OTHER;

  /** The script of a letter; Latin for letters that belong to several scripts. */
  static LetterScript of(int letter) {
    if (letter < 0x250) {
      return LATIN;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return CYRILLIC;
    }
    return switch (UnicodeScript.of(letter)) {
      case LATIN, COMMON, INHERITED -> LATIN;
      case CYRILLIC -> CYRILLIC;
      default -> OTHER;
    };
  }

  /** Whether a letter of the Cyrillic block stands in no Russian word: Ukrainian і ї є ґ, Kazakh ә қ ң, Serbian ј љ њ. */
  static boolean isCyrillicButNotRussian(int letter) {
    boolean russian = (letter >= 'А' && letter <= 'я') || letter == 'Ё' || letter == 'ё';
    return !russian && of(letter) == CYRILLIC;
  }
}
