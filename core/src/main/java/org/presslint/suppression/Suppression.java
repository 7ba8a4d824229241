package org.presslint.suppression;

import java.util.Objects;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * Findings that are not reported, because the text says so. Immutable.
 *
 * @param directive the comment that says so
 * @param scope the part of the source it speaks of
 * @param rules the ids of the rules it speaks of; empty: all
 * @param texts what a finding has to be about, letter for letter; empty: anything
 */
public record Suppression(Place directive, Span scope, Set<String> rules, Set<String> texts) {

  public Suppression {
    Objects.requireNonNull(directive, "directive");
    Objects.requireNonNull(scope, "scope");
    rules = Set.copyOf(rules);
    texts = Set.copyOf(texts);
  }

  /** Whether a finding is not to be reported: it begins in the scope, and its rule and its text are meant. */
  boolean covers(Finding finding) {
    Place place = finding.place();
    return place.path().equals(directive.path())
        && scope.start() <= place.span().start()
        && place.span().start() < scope.end()
        && (rules.isEmpty() || rules.contains(finding.rule()))
        && (texts.isEmpty() || texts.contains(oneLine(place.text())));
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\h\\v]+", " ").strip();
  }
}
