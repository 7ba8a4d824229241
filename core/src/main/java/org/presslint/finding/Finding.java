package org.presslint.finding;

import java.util.List;
import java.util.Objects;
import org.presslint.text.Place;

/**
 * Something a check found. Immutable; the constructor refuses a confidence outside of 0 to 1 and a message that is not one line by
 * {@link IllegalArgumentException}.
 *
 * @param rule the id of the rule: also the name of its page and of its setting
 * @param severity how much it weighs
 * @param confidence how likely it is a real mistake, from 0 to 1
 * @param place where; its path is the name of the source
 * @param message one sentence with the evidence, without the place
 * @param suggestions what could stand there instead, best first; may be empty
 * @param related other places the message speaks of, in their order; may be empty
 * @param fix whether the first suggestion may be put in place by a program
 */
public record Finding(
    String rule,
    Severity severity,
    double confidence,
    Place place,
    String message,
    List<String> suggestions,
    List<Place> related,
    Fix fix) {

  /** Whether a program may put the first suggestion in place. */
  public enum Fix {
    /** Yes: the text reads the same afterwards. */
    SAFE,
    /** After a person has agreed. */
    REVIEW,
    /** No: there is no suggestion, or somebody else is quoted. */
    NEVER;

    /** The word used in reports. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(fix, "fix");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
    if (message.isBlank() || message.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a message is one line: " + message);
    }
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }

  /** The same finding at another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, confidence, place, message, suggestions, related, fix);
  }

  /** The same finding with another word on whether it may be put right. */
  public Finding withFix(Fix other) {
    return new Finding(rule, severity, confidence, place, message, suggestions, related, other);
  }
}
