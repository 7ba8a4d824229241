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

  static final double ERROR = 2.2;

  /**
   * The verdict of a score; empty for one too low to be shown. Two names that are both listed may be two people: they
   * need the evidence of an error to be a warning. Marks that another document leaves out may be its style, and a
   * misspelt ordinary word is for the speller to be sure of: a warning at most.
   */
  static Optional<Verdict> of(double score, Evidence evidence) {
    boolean mayBeTwo = evidence.has(Feature.BOTH_NAMES);
    if (score < (mayBeTwo ? ERROR : WARNING)) {
      return Optional.empty();
    }
    boolean style = evidence.has(Feature.DIACRITIC) && evidence.has(Feature.ACROSS_DOCUMENTS);
    boolean speller =
        evidence.has(Feature.UNLISTED_FOR_WORD) && !evidence.has(Feature.SHARED_NEIGHBOUR);
    boolean unsure = style || mayBeTwo || speller;
    Severity severity = score >= ERROR && !unsure ? Severity.ERROR : Severity.WARNING;
    return Optional.of(new Verdict(severity, 1 / (1 + Math.exp(-score))));
  }
}
