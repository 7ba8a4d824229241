package org.presslint.format;

import java.util.regex.Pattern;

/** The lines that releases carry by custom and that name no content: what it is, when it may appear, where it ends. */
final class ReleaseLabels {
  private static final Pattern LABEL = Pattern.compile(
      "(for immediate (release|publication|use)|(press|media|news) (release|statement|note)|press information"
          + "|embargo(ed)?\\b.*|not for release before\\b.*|notes? (to|for) editors?|about us|ends?"
          + "|для немедленн(ой публикации|ого распространения)|пресс-релиз|информация для (прессы|сми)|эмбарго\\b.*"
          + "|конец)[\\s:.!–—-]*",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A day with its year and at most three words, such as the weekday and the month. */
  private static final Pattern DATE = Pattern.compile(
      "(?=.*\\b(19|20)\\d\\d\\b)(?=.*\\b[0-3]?\\d\\b)[\\d\\s.,/:–-]*(\\p{L}+[\\d\\s.,/:–-]*){0,3}");

  private ReleaseLabels() {}

  /** Whether a heading is one of these lines, or a date: never the headline. */
  static boolean isLabel(String heading) {
    return LABEL.matcher(heading).matches() || DATE.matcher(heading).matches();
  }
}
