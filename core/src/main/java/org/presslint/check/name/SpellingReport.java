package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.text.Place;

/** Says what was found about two spellings in one text. */
final class SpellingReport {
  /** From so many times as often on a spelling is the usual one. */
  private static final int MAJORITY = 3;

  private SpellingReport() {}

  /** A finding at each place of the rarer spelling, which names the others. */
  static List<Finding> of(String rule, Suspect suspect, Verdict verdict) {
    String message = message(suspect);
    List<Finding> findings = new ArrayList<>();
    for (Site site : suspect.rare().sites()) {
      List<Place> related = new ArrayList<>();
      suspect.rare().sites().stream()
          .filter(s -> !s.equals(site))
          .forEach(s -> related.add(s.place()));
      suspect.usual().sites().stream().limit(1).forEach(s -> related.add(s.place()));
      findings.add(new Finding(
          rule,
          verdict.severity(),
          verdict.confidence(),
          site.place(),
          message,
          List.of(site.other()),
          related,
          Finding.Fix.REVIEW));
    }
    return findings;
  }

  private static String message(Suspect suspect) {
    Suspect.Side rare = suspect.rare();
    Suspect.Side usual = suspect.usual();
    String shared =
        suspect.shared().map(s -> "; both stand with " + Wording.quoted(s)).orElse("");
    if (suspect.evidence().has(Feature.IN_ADDRESS)) {
      return Wording.quoted(rare.word()) + " is spelled " + Wording.quoted(usual.word())
          + " in the address it stands for"
          + listing(rare, usual);
    }
    return (isSure(rare, usual) ? "" : "Two spellings: ")
        + Wording.quoted(rare.word()) + " " + Wording.times(rare.count()) + ", "
        + Wording.quoted(usual.word()) + " " + Wording.times(usual.count()) + " in this text"
        + shared
        + listing(rare, usual);
  }

  /** Whether it is clear which spelling is the right one. */
  private static boolean isSure(Suspect.Side rare, Suspect.Side usual) {
    boolean listed = usual.listing().any() && !rare.listing().any();
    return listed || usual.count() >= MAJORITY * rare.count();
  }

  private static String listing(Suspect.Side rare, Suspect.Side usual) {
    if (rare.listing().any()) {
      return "";
    }
    return usual.listing().any()
        ? "; " + Wording.quoted(rare.word()) + " is in no word list"
        : "; neither is in a word list";
  }
}
