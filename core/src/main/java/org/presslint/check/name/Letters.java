package org.presslint.check.name;

import java.text.Normalizer;
import java.util.Locale;

/** How the letters of names are made comparable: apostrophes, hyphens, capitals and marks. */
final class Letters {

  private Letters() {}

  /** The word in composed letters, with a straight apostrophe and a plain hyphen. */
  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '\u2019', '\u2018', '\u02BC', '`' -> out.append('\'');
        case '\u2010', '\u2011' -> out.append('-');
        case '\u00AD' -> {}
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** How many code units of a token stand before its English possessive ending; all of them where it has none. */
  static int withoutPossessive(String token) {
    int n = token.length();
    if (n > 2 && isApostrophe(token.charAt(n - 2)) && (token.charAt(n - 1) | 0x20) == 's') {
      return n - 2;
    }
    return n > 1 && isApostrophe(token.charAt(n - 1)) ? n - 1 : n;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  /** Lower case without marks: {@code Jenča} gives {@code jenca}; Cyrillic keeps its letters but ё gives е. */
  static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      appendFolded(Character.toLowerCase(word.charAt(i)), out);
    }
    return out.toString();
  }

  private static void appendFolded(char c, StringBuilder out) {
    if (c < 0x80) {
      out.append(c);
    } else if (isCyrillic(c)) {
      out.append(c == 'ё' ? 'е' : c);
    } else {
      switch (c) {
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ', 'ð' -> out.append('d');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'œ' -> out.append("oe");
        case 'þ' -> out.append("th");
        case 'ı' -> out.append('i');
        default -> appendWithoutMarks(c, out);
      }
    }
  }

  private static void appendWithoutMarks(char c, StringBuilder out) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(parts.charAt(i));
      }
    }
  }

  /** {@link #fold} with German and Nordic letters written out: {@code Möller} gives {@code moeller}. */
  static String foldExpanded(String word) {
    if (isAscii(word)) {
      return fold(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return fold(lower
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("å", "aa")
        .replace("ø", "oe"));
  }

  /** {@link #fold} without hyphens, apostrophes and spaces. */
  static String join(String words) {
    return fold(words).replaceAll("[-'\\s.]", "");
  }

  static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F';
  }

  /** Whether the word has Cyrillic letters. */
  static boolean isCyrillic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isCyrillic(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has at least two letters and all of them are capitals. */
  static boolean isAllCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether a capital stands after a small letter, as in {@code FranklinHodge}. */
  static boolean hasInnerCapital(String word) {
    return innerCapitals(word) > 0;
  }

  /** How many capitals stand after a small letter. */
  static int innerCapitals(String word) {
    int capitals = 0;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isSmall = c >= 'a' && c <= 'z'; // as nearly all are
      if (!isSmall && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
        capitals++;
      }
    }
    return capitals;
  }

  /** The word with a capital after its start and after each hyphen, the rest small. */
  static String capitalized(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('-') < 0 && !lower.isEmpty()) {
      return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
    StringBuilder out = new StringBuilder(lower);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Each word with a capital, the rest small; small words inside names stay small. */
  static String capitalizedWords(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean small = word.equals("and") || word.equals("of") || word.equals("the");
      out.append(out.length() == 0 ? "" : " ").append(small ? word : capitalized(word));
    }
    return out.toString();
  }
}
