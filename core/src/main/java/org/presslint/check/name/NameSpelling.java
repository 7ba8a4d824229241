package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** One name spelled in two ways, in a text or across texts. */
final class NameSpelling implements NameFamily {
  static final String ID = "name-spelling";
  static final Rule RULE = new Rule(
      ID, Severity.ERROR, "a name that is spelled otherwise elsewhere in the text or in another");

  private final Weights weights;
  private final CorpusPairs corpusPairs;

  NameSpelling(Weights weights, CorpusPairs corpusPairs) {
    this.weights = weights;
    this.corpusPairs = corpusPairs;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Every pair that is weighed, in a text and across texts. */
  List<WeighedPair> weigh(List<NameObservation> observations) {
    List<WeighedPair> pairs = new ArrayList<>();
    CorpusNames names = CorpusNames.of(observations);
    for (NameObservation observation : observations) {
      observation.suspects().forEach(s -> pairs.add(s.among(names).weighed(weights)));
    }
    if (observations.size() > 1) {
      corpusPairs.find(names).forEach(s -> pairs.add(s.weighed(weights)));
    }
    return pairs;
  }

  /** A finding with its score, so that of two for one place the heavier stays, of two as heavy the surer. */
  private record Scored(double score, Finding finding) {
    static Scored surer(Scored a, Scored b) {
      int heavier = a.finding.severity().compareTo(b.finding.severity());
      if (heavier != 0) {
        return heavier > 0 ? a : b;
      }
      if (a.score != b.score) {
        return a.score > b.score ? a : b;
      }
      return a.finding.message().compareTo(b.finding.message()) <= 0 ? a : b;
    }
  }

  /** Its evidence is also what stands around a name. */
  @Override
  public boolean judgesByHeldNames() {
    return false;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Map<Place, Scored> best = new LinkedHashMap<>();
    // What other documents know is asked only where there are others.
    CorpusNames names = CorpusNames.of(observations.size() > 1 ? observations : List.of());
    for (NameObservation observation : observations) {
      List<Suspect> suspects = observation.suspects().stream()
          .filter(s -> !s.areTwoNames(names))
          .map(s -> s.among(names))
          .toList();
      Map<String, Double> scores = new HashMap<>();
      suspects.forEach(s -> scores.merge(s.rare().word(), weights.score(s.evidence()), Math::max));
      for (Suspect suspect : suspects) {
        double score = weights.score(suspect.evidence());
        boolean answered =
            scores.getOrDefault(suspect.usual().word(), Double.NEGATIVE_INFINITY) > score;
        Verdict.of(score, suspect.evidence())
            .filter(v -> !answered)
            .ifPresent(v -> SpellingReport.of(RULE.id(), suspect, v)
                .forEach(finding -> put(best, score, finding)));
      }
    }
    if (observations.size() > 1) {
      for (CorpusSuspect suspect : corpusPairs.find(names)) {
        double score = weights.score(suspect.evidence());
        Verdict.of(score, suspect.evidence())
            .or(() -> corpusPairs.inPassage(suspect))
            .ifPresent(v -> new CorpusReport(RULE.id(), suspect, v)
                .findings()
                .forEach(finding -> put(best, score, finding)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    best.values().forEach(s -> findings.add(s.finding()));
    return findings;
  }

  private static void put(Map<Place, Scored> best, double score, Finding finding) {
    best.merge(finding.place(), new Scored(score, finding), Scored::surer);
  }
}
