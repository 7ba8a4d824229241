package org.presslint.text;

import java.lang.Character.UnicodeScript;

/**
 * Which kinds of characters a text has, found in one pass over it. A check that looks for something rare in a block asks here
 * first, and most blocks need not be walked at all. Immutable.
 *
 * @param kinds a bit for each kind, by its ordinal
 */
public record Characters(int kinds) {

  /** The kinds that are told apart; each character is of one. */
  public enum Kind {
    LATIN,
    CYRILLIC,
    GREEK,
    /** A letter of any other script. */
    OTHER_SCRIPT,
    /** A letter of several scripts, and the signs of micro and ohm, which are no letters of a word. */
    OF_NO_SCRIPT,
    /** A decimal digit, of any script. */
    DIGIT,
    /** A mark that may begin or end a quotation: {@code " « » “ ” „ ‘}; not the apostrophe. */
    QUOTATION_MARK,
    /** Anything else. */
    OTHER;

    /** The kind of a code point. */
    public static Kind of(int point) {
      if (point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z') {
        return LATIN;
      }
      if (point < 0x80) {
        return point >= '0' && point <= '9' ? DIGIT : point == '"' ? QUOTATION_MARK : OTHER;
      }
      if (point >= 'А' && point <= 'я') {
        return CYRILLIC;
      }
      return switch (point) {
        case '«', '»', '“', '”', '„', '‘' -> QUOTATION_MARK;
        case '\u00B5', '\u03A9' -> OF_NO_SCRIPT;
        default ->
          Character.isLetter(point) ? ofLetter(point) : Character.isDigit(point) ? DIGIT : OTHER;
      };
    }

    private static Kind ofLetter(int point) {
      return switch (UnicodeScript.of(point)) {
        case LATIN -> LATIN;
        case CYRILLIC -> CYRILLIC;
        case GREEK -> GREEK;
        case COMMON, INHERITED -> OF_NO_SCRIPT;
        default -> OTHER_SCRIPT;
      };
    }

    private int bit() {
      return 1 << ordinal();
    }
  }

  /** The letters that belong to one script. */
  private static final int OF_A_SCRIPT =
      Kind.LATIN.bit() | Kind.CYRILLIC.bit() | Kind.GREEK.bit() | Kind.OTHER_SCRIPT.bit();

  private static final int LETTER = OF_A_SCRIPT | Kind.OF_NO_SCRIPT.bit();

  /** The kinds of characters in a text. */
  public static Characters of(String text) {
    int kinds = 0;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      kinds |= Kind.of(point).bit();
    }
    return new Characters(kinds);
  }

  /** Those of two texts. */
  public Characters and(Characters other) {
    return new Characters(kinds | other.kinds);
  }

  /** Whether the text has a character of a kind. */
  public boolean has(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether the text has a letter. */
  public boolean hasLetters() {
    return (kinds & LETTER) != 0;
  }

  /** Whether the text has letters of two scripts or more. */
  public boolean isOfSeveralScripts() {
    return Integer.bitCount(kinds & OF_A_SCRIPT) > 1;
  }

  /** Whether all letters of the text belong to one script, or it has none. */
  public boolean isOfOneScript() {
    return !isOfSeveralScripts() && !has(Kind.OF_NO_SCRIPT);
  }
}
