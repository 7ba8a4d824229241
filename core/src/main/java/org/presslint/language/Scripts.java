package org.presslint.language;

import org.presslint.text.Language;

/** Tells Latin and Cyrillic words apart. */
public final class Scripts {

  private Scripts() {}

  public static boolean hasCyrillic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isCyrillic(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isLatin(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The language whose lexicon a word is looked up in: Russian for Cyrillic, English for Latin letters. */
  public static Language language(String word) {
    if (hasCyrillic(word)) {
      return Language.RUSSIAN;
    }
    return hasLatin(word) ? Language.ENGLISH : Language.OTHER;
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c <= 0x52F;
  }

  private static boolean isLatin(int c) {
    return c < 0x250 ? Character.isLetter(c) && c != 'µ' : c >= 0x1E00 && c <= 0x1EFF;
  }
}
