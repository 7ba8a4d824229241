package org.presslint.text;

import java.util.regex.Pattern;

/**
 * The lines that releases carry by custom and that name no content: what it is, when it may appear, where it ends, where
 * and when it was written. Thread-safe.
 */
public final class ReleaseLabels {
  private static final Pattern LABEL = Pattern.compile(
      "(for immediate (release|publication|use)|(press|media|news) (release|statement|note)|press information"
          + "|embargo(ed)?\\b.*|not for release before\\b.*|notes? (to|for) editors?|about us|ends?"
          + "|для немедленн(ой публикации|ого распространения)|пресс-релиз|информация для (прессы|сми)|эмбарго\\b.*"
          + "|конец)[\\s:.!–—-]*",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String MONTH =
      "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|январ|феврал|март|апрел|ма[йя]|июн|июл|август"
          + "|сентябр|октябр|ноябр|декабр)\\p{L}*";

  /** A day with its year and at most four words, such as the weekday and the month. */
  private static final String DAY = "(?=.*\\b(19|20)\\d\\d\\b)(?=.*\\b[0-3]?\\d(st|nd|rd|th)?\\b)"
      + "(?=.*(\\b" + MONTH + "\\b|\\d[./-]\\d))[\\d\\s.,/:–-]*+(\\p{L}++[\\d\\s.,/:–-]*+){0,4}";

  /** A town, perhaps with its country: each word has a capital. No letter is given back, or a word could be cut in many ways. */
  private static final String PLACE =
      "(\\p{Lu}[\\p{L}\\p{M}]*+([’'-][\\p{L}\\p{M}]*+)*\\.?\\s*+){1,3}";

  private static final Pattern DATELINE = Pattern.compile(
      "[(\\[]?(" + PLACE + "([,/]\\s*" + PLACE + ")?[,:/–—-]\\s*)?" + DAY + "[)\\]]?",
      Pattern.UNICODE_CHARACTER_CLASS);

  /** Two places of three words each, and the four words of a day. */
  private static final int MOST_WORDS = 10;
  /** Those of a place have capitals. */
  private static final int MOST_WORDS_OF_DAY = 4;

  private ReleaseLabels() {}

  /** Whether a line says only what the text is or where it ends: PRESS RELEASE, ENDS. */
  public static boolean isLabel(String line) {
    return LABEL.matcher(line.strip()).matches();
  }

  /** Whether a line says only when, and perhaps where, the text was written: Samarkand, 15 April 2025. */
  public static boolean isDateline(String line) {
    return mayBeDateline(line) && DATELINE.matcher(line.strip()).matches();
  }

  /**
   * Whether a line has a year, another number and few words, nearly all of them with a capital. The pattern tries all ways to cut a
   * line into a place and a day, which takes long for a paragraph and finds nothing there.
   */
  private static boolean mayBeDateline(String line) {
    int words = 0;
    int small = 0;
    int numbers = 0;
    boolean hasYear = false;
    boolean inWord = false;
    boolean inNumber = false;
    int point;
    for (int i = 0; i < line.length(); i += Character.charCount(point)) {
      point = line.codePointAt(i);
      boolean isDigit = false;
      if (!Character.isLetter(point)) {
        isDigit = Character.isDigit(point);
        inWord &= isInWord(point);
        hasYear |= isDigit && isYear(line, i);
        numbers += isDigit && !inNumber ? 1 : 0;
      } else if (!inWord) {
        inWord = true;
        words++;
        small += Character.getType(point) == Character.UPPERCASE_LETTER ? 0 : 1;
        if (words > MOST_WORDS || small > MOST_WORDS_OF_DAY) {
          return false;
        }
      }
      inNumber = isDigit;
    }
    return hasYear && numbers > 1;
  }

  /** Whether a character stands within words without being a letter. */
  private static boolean isInWord(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
        true;
      default -> point == '-' || point == '\'' || point == '’';
    };
  }

  private static boolean isYear(String line, int at) {
    return (line.startsWith("19", at) || line.startsWith("20", at))
        && at + 3 < line.length()
        && Character.isDigit(line.charAt(at + 2))
        && Character.isDigit(line.charAt(at + 3));
  }
}
