package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.check.EvidenceWords;
import org.presslint.check.Wording;
import org.presslint.finding.Reasoning;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Token;

/** Says why a word is thought another spelling of a name of its text, or why not. */
final class NameExplainer {
  private static final String RULE = "name-spelling";
  /** What adds less than this to the log-odds changes nothing that is shown. */
  private static final double LEAST = 0.005;

  private NameExplainer() {}

  /**
   * The reasoning about a word with a capital, or about one that a name is nearly the same as.
   *
   * @param suspects the look-alike words of its text
   */
  static Optional<Reasoning> explain(
      Place place, Token word, List<Suspect> suspects, Weights weights) {
    Optional<Suspect> suspect = suspects.stream()
        .filter(s -> stands(s.rare(), place) || stands(s.usual(), place))
        .max(Comparator.comparingDouble(s -> weights.score(s.evidence())));
    if (suspect.isEmpty()) {
      return word.isCapitalized()
          ? Optional.of(
              new Reasoning(RULE, List.of(), List.of(), "No name of this text is nearly the same."))
          : Optional.empty();
    }
    return Optional.of(explain(suspect.get(), weights));
  }

  private static boolean stands(Suspect.Side side, Place place) {
    return side.sites().stream().anyMatch(site -> site.place().span().overlaps(place.span()));
  }

  private static Reasoning explain(Suspect suspect, Weights weights) {
    List<Reasoning.Fact> facts = List.of(
        fact("taken for the slip", suspect.rare()), fact("taken for right", suspect.usual()));
    EvidenceWords words = EvidenceWords.read(NameExplainer.class);
    List<Reasoning.Piece> pieces = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double weight = weights.contribution(feature, suspect.evidence());
      if (Math.abs(weight) >= LEAST) {
        pieces.add(new Reasoning.Piece(words.of(feature), weight));
      }
    }
    pieces.sort(Comparator.comparingDouble(p -> -Math.abs(p.weight())));
    return new Reasoning(RULE, facts, pieces, conclusion(suspect, weights));
  }

  private static Reasoning.Fact fact(String asked, Suspect.Side side) {
    Listing listing = side.listing();
    String listed = listing.name()
        ? "listed as a name"
        : listing.word() ? "listed as a word" : "in no word list";
    return new Reasoning.Fact(
        asked, side.word() + ", " + Wording.times(side.count()) + ", " + listed);
  }

  private static String conclusion(Suspect suspect, Weights weights) {
    double score = weights.score(suspect.evidence());
    String outcome = Verdict.of(score, suspect.evidence())
        .map(v -> "told as " + (v.severity() == Severity.ERROR ? "an error" : "a warning"))
        .orElse("not told");
    return String.format(
        Locale.ROOT,
        "%.1f %% likely one name: %s (told from %.1f in all, as an error from %.1f).",
        100 / (1 + Math.exp(-score)),
        outcome,
        Verdict.WARNING,
        Verdict.ERROR);
  }
}
