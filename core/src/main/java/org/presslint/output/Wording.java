package org.presslint.output;

import org.presslint.finding.Finding;
import org.presslint.text.Place;

/** What several forms of the report say in the same words. */
final class Wording {

  private Wording() {}

  /** The message and what could stand there, for a form that has one line for both. */
  static String withSuggestions(Finding finding) {
    return finding.suggestions().isEmpty()
        ? finding.message()
        : finding.message() + ". Suggestions: " + String.join(", ", finding.suggestions());
  }

  /** A place such as {@code a.txt:3:5}. */
  static String place(Place place) {
    return place.path() + ":" + place.line() + ":" + place.column();
  }
}
