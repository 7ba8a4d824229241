package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Says what was found about two spellings of a full name over several texts. */
final class CorpusReport {
  /** A spelling in so many documents is a matter of house style: told once, not in each of them. */
  private static final int HOUSE_STYLE = 5;

  /** From so many times as many documents on a spelling is the usual one. */
  private static final int MAJORITY = 3;

  private final String rule;
  private final CorpusSuspect suspect;
  private final Verdict verdict;

  CorpusReport(String rule, CorpusSuspect suspect, Verdict verdict) {
    this.rule = rule;
    this.suspect = suspect;
    this.verdict = verdict;
  }

  /** A finding at each place of the rarer spelling; one in all where many documents have it. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<CorpusName.Seen> seen = suspect.rare().seen();
    if (suspect.rare().documents() >= HOUSE_STYLE || isStyleOfMarks()) {
      List<Place> related = new ArrayList<>();
      seen.stream().skip(1).forEach(s -> related.add(place(s, 0)));
      related.add(place(suspect.usual().seen().get(0), 0));
      Severity severity = isStyleOfMarks() ? Severity.INFO : Severity.WARNING;
      return List.of(finding(severity, seen.get(0), 0, related));
    }
    for (CorpusName.Seen one : seen) {
      for (int time = 0; time < one.name().places().size(); time++) {
        findings.add(finding(verdict.severity(), one, time, related(one, time)));
      }
    }
    return findings;
  }

  /**
   * Marks that some documents write and others leave out, or that some spell out: oe for ö is no slip but a habit. Marks in few
   * documents are rarely too many: whoever writes them took the trouble.
   */
  private boolean isStyleOfMarks() {
    Spelling spelling = suspect.spelling();
    boolean spelledOut = spelling.first().length() != spelling.second().length();
    return spelling.onlyMarks()
        && (spelledOut
            || Letters.isAscii(spelling.second())
            || suspect.usual().documents() < MAJORITY * suspect.rare().documents());
  }

  private List<Place> related(CorpusName.Seen here, int time) {
    List<Place> related = new ArrayList<>();
    for (int i = 0; i < here.name().places().size(); i++) {
      if (i != time) {
        related.add(place(here, i));
      }
    }
    suspect.rare().seen().stream()
        .filter(s -> !s.equals(here))
        .forEach(s -> related.add(place(s, 0)));
    related.add(place(suspect.usual().seen().get(0), 0));
    return related;
  }

  private Finding finding(Severity severity, CorpusName.Seen here, int time, List<Place> related) {
    return new Finding(
        rule,
        severity,
        verdict.confidence(),
        place(here, time),
        message(here.name()),
        List.of(suggestion(here.name().words().get(suspect.word()))),
        related,
        Finding.Fix.REVIEW);
  }

  private String message(SeenName here) {
    CorpusName rare = suspect.rare();
    CorpusName usual = suspect.usual();
    Evidence evidence = suspect.evidence();
    boolean unlisted =
        evidence.has(Feature.UNLISTED_FOR_NAME) || evidence.has(Feature.UNLISTED_FOR_WORD);
    boolean sure = unlisted || usual.documents() >= 2 * rare.documents();
    return (sure ? "" : "Two spellings: ")
        + Wording.quoted(here.text()) + " " + Wording.times(rare.count())
        + (rare.documents() > 1 ? " in " + Wording.documents(rare.documents()) : "")
        + ", " + Wording.quoted(usual.seen().get(0).name().text()) + " "
        + Wording.times(usual.count()) + " in " + Wording.documents(usual.documents())
        + (unlisted
            ? "; " + Wording.quoted(here.words().get(suspect.word())) + " is in no word list"
            : "");
  }

  private String suggestion(String form) {
    String other = suspect.usual().seen().get(0).name().words().get(suspect.word());
    return Letters.isCyrillic(form) ? suspect.spelling().carriedOver(form).orElse(other) : other;
  }

  private Place place(CorpusName.Seen seen, int time) {
    return seen.name().places().get(time).get(suspect.word());
  }
}
