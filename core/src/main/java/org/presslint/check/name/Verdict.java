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
  /** From these log-odds on a pair in one text is reported, and reported as an error; chosen on published texts. */
  static final double WARNING = 1.0;

  static final double ERROR = 2.2;

  /** Across texts far more names meet, and fewer have been judged. */
  private static final double WARNING_ACROSS = 1.3;

  private static final double ERROR_ACROSS = 2.8;

  /** What two spellings in one passage are, whatever their score. */
  static final Verdict IN_PASSAGE = new Verdict(Severity.WARNING, 0.85);

  /** The verdict of a score; empty for one too low to be shown. */
  static Optional<Verdict> of(double score, Evidence evidence) {
    boolean across = evidence.has(Feature.ACROSS_DOCUMENTS);
    double error = across ? ERROR_ACROSS : ERROR;
    double warning = needsMore(evidence) ? ERROR : across ? WARNING_ACROSS : WARNING;
    if (score < warning || areLikelyTwo(evidence)) {
      return Optional.empty();
    }
    Severity severity = score >= error && !isUnsure(evidence) ? Severity.ERROR : Severity.WARNING;
    return Optional.of(new Verdict(severity, 1 / (1 + Math.exp(-score))));
  }

  /**
   * Two names that are both listed may be two people: they need the evidence of an error to be a warning. A word that is near an
   * ordinary one and stands beside none of its neighbours is the speller's, and may be a name.
   */
  private static boolean needsMore(Evidence evidence) {
    return evidence.has(Feature.BOTH_NAMES) || isForSpeller(evidence);
  }

  /** Two listed names in one text beside a name that many people have: Mark Johnson and Mark Johnston. */
  private static boolean areLikelyTwo(Evidence evidence) {
    boolean close = evidence.has(Feature.SHARED_UNLISTED)
        || evidence.has(Feature.IN_ADDRESS)
        || evidence.has(Feature.BOTH_SIDES_SHARED)
        || evidence.has(Feature.DOUBLED);
    return evidence.has(Feature.BOTH_NAMES) && !evidence.has(Feature.ACROSS_DOCUMENTS) && !close;
  }

  /**
   * What stays a warning whatever the score: what needs more to be told at all; marks that another text leaves out, which may be
   * its style; a vowel or a sound written otherwise in another text, once here and once there, as foreign names are; and in one
   * text a tie that nothing else decides.
   */
  private static boolean isUnsure(Evidence evidence) {
    boolean across = evidence.has(Feature.ACROSS_DOCUMENTS);
    boolean soundsAlike = evidence.has(Feature.VOWEL) || evidence.has(Feature.SOUND);
    boolean style =
        evidence.has(Feature.DIACRITIC) || (soundsAlike && evidence.get(Feature.RATIO) <= 0);
    return needsMore(evidence) || (across ? style : isLoneTie(evidence));
  }

  /** Two unlisted words as often as each other and without a common neighbour, none a surname: which is right, and whether one is, nobody can say. */
  private static boolean isLoneTie(Evidence evidence) {
    return evidence.has(Feature.BOTH_UNLISTED)
        && evidence.get(Feature.RATIO) <= 0
        && !evidence.has(Feature.SHARED_NEIGHBOUR)
        && !evidence.has(Feature.SURNAME_ALONE)
        && !evidence.has(Feature.IN_ADDRESS);
  }

  private static boolean isForSpeller(Evidence evidence) {
    return evidence.has(Feature.UNLISTED_FOR_WORD)
        && !evidence.has(Feature.SHARED_NEIGHBOUR)
        && !evidence.has(Feature.IN_ADDRESS);
  }
}
