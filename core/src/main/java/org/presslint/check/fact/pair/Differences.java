package org.presslint.check.fact.pair;

import java.util.List;
import java.util.Locale;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** What the comparison says: its rules and how its findings are worded. */
final class Differences {
  static final Rule LANGUAGE = new Rule(
      "pair-language", Severity.ERROR, "two texts of a pair that are not one English, one Russian");
  static final Rule BLOCK = new Rule(
      "pair-block", Severity.WARNING, "a paragraph or heading that the translation does not have");
  static final Rule NUMBER = new Rule(
      "pair-number",
      Severity.ERROR,
      "a number or sum that differs between a text and its translation");
  static final Rule DATE = new Rule(
      "pair-date", Severity.ERROR, "a date, weekday or time that differs in the translation");
  static final Rule QUOTATION = new Rule(
      "pair-quotation", Severity.WARNING, "a quotation that the translation does not have");
  static final Rule LINK = new Rule(
      "pair-link",
      Severity.WARNING,
      "a link that the translation does not have, or leads elsewhere");

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.7;
  /** Longer words are shown by their beginning. */
  private static final int LONGEST_SHOWN = 60;

  private Differences() {}

  /** A finding about a place in one text that speaks of places in the other. */
  static Finding of(
      Rule rule, Severity severity, Place place, String message, List<Place> related) {
    return new Finding(
        rule.id(),
        severity,
        severity == Severity.ERROR ? SURE : LIKELY,
        place,
        message,
        List.of(),
        related,
        Finding.Fix.NEVER);
  }

  /** “13” here, “12” in release.en.md. */
  static Finding contradiction(Rule rule, Severity severity, Place here, Place there) {
    String message = String.format(
        Locale.ROOT,
        "%s here, %s in %s",
        shown(here),
        shown(there),
        name(there.path(), here.path()));
    return of(rule, severity, here, message, List.of(there));
  }

  /** What a text is called beside another: its file name where that tells them apart. */
  static String name(String path, String other) {
    String file = fileName(path);
    return file.equals(fileName(other)) ? path : file;
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** What stands at a place, in quotation marks and in one line. */
  static String shown(Place place) {
    String text = place.text().replaceAll("\\s+", " ").strip();
    String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    return "“" + cut + "”";
  }
}
