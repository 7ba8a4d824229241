package org.presslint.check.name;

import java.util.Optional;
import org.presslint.finding.Severity;

/**
 * What a score means.
 *
 * @param severity how much it weighs
 * @param confidence the probability that belongs to the log-odds
 */
record Verdict(Severity severity, double confidence) {
  /** From these log-odds on a pair is reported, and reported as an error; chosen on published texts. */
  static final double WARNING = 1.0;

  static final double ERROR = 2.5;

  /** The verdict of a score; empty for one too low to be shown. */
  static Optional<Verdict> of(double score) {
    if (score < WARNING) {
      return Optional.empty();
    }
    Severity severity = score >= ERROR ? Severity.ERROR : Severity.WARNING;
    return Optional.of(new Verdict(severity, 1 / (1 + Math.exp(-score))));
  }
}
