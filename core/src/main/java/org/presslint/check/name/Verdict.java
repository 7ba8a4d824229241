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

  /**
   * The verdict of a score; empty for one too low to be shown. Two names that are both listed may be two people, and marks
   * that another document leaves out may be its style: that is never an error.
   */
  static Optional<Verdict> of(double score, Evidence evidence) {
    if (score < WARNING) {
      return Optional.empty();
    }
    boolean style = evidence.has(Feature.DIACRITIC) && evidence.has(Feature.ACROSS_DOCUMENTS);
    boolean unsure = style || evidence.has(Feature.BOTH_LISTED);
    Severity severity = score >= ERROR && !unsure ? Severity.ERROR : Severity.WARNING;
    return Optional.of(new Verdict(severity, 1 / (1 + Math.exp(-score))));
  }
}
