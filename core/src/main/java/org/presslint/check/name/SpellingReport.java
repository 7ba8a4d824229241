package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Says what was found about two spellings. */
final class SpellingReport {
  /** A spelling in so many documents is a matter of house style: told once, not in each of them. */
  private static final int HOUSE_STYLE = 5;

  private SpellingReport() {}

  /** Two spellings in one text. */
  static Finding inText(String rule, Suspect suspect, Verdict verdict) {
    Suspect.Side rare = suspect.rare();
    Suspect.Side usual = suspect.usual();
    StringBuilder message = new StringBuilder();
    boolean sure = isSure(rare.listing(), rare.count(), usual.listing(), usual.count());
    message.append(sure ? "" : "Two spellings: ");
    message.append(Wording.quoted(rare.word())).append(' ').append(Wording.times(rare.count()));
    message
        .append(", ")
        .append(Wording.quoted(usual.word()))
        .append(' ')
        .append(Wording.times(usual.count()));
    message.append(" in this text");
    suspect.shared().ifPresent(s -> message.append("; both stand with ").append(Wording.quoted(s)));
    addListing(message, rare.word(), rare.listing(), usual.listing());
    List<Place> related = new ArrayList<>();
    rare.sites().stream().skip(1).map(Site::place).forEach(related::add);
    usual.sites().stream().limit(1).map(Site::place).forEach(related::add);
    Site first = rare.sites().get(0);
    return finding(
        rule, verdict.severity(), verdict, first.place(), message, first.other(), related);
  }

  private static boolean isSure(Listing rare, int rareCount, Listing usual, int usualCount) {
    return (usual.any() && !rare.any()) || usualCount >= 3 * rareCount;
  }

  private static void addListing(StringBuilder message, String word, Listing rare, Listing usual) {
    if (!rare.any()) {
      message
          .append(usual.any() ? "; only " + Wording.quoted(word) : "; " + Wording.quoted(word))
          .append(" is in no word list");
    }
  }

  /** Two spellings of a full name over several texts: a finding in each text that has the rarer one. */
  static List<Finding> across(String rule, CorpusSuspect suspect, Verdict verdict) {
    List<Finding> findings = new ArrayList<>();
    boolean house = suspect.rare().documents() >= HOUSE_STYLE;
    Severity severity = house ? Severity.WARNING : verdict.severity();
    Place usualPlace = place(suspect.usual().seen().get(0), 0, suspect.word());
    for (CorpusName.Seen seen : suspect.rare().seen()) {
      List<Place> related = new ArrayList<>();
      for (int i = 1; i < seen.name().places().size(); i++) {
        related.add(place(seen, i, suspect.word()));
      }
      related.add(usualPlace);
      if (house) {
        suspect.rare().seen().stream()
            .skip(1)
            .forEach(s -> related.add(place(s, 0, suspect.word())));
      }
      StringBuilder message = message(suspect, seen.name());
      String suggestion = suggestion(suspect, seen.name().words().get(suspect.word()));
      findings.add(finding(
          rule, severity, verdict, place(seen, 0, suspect.word()), message, suggestion, related));
      if (house) {
        break;
      }
    }
    return findings;
  }

  private static StringBuilder message(CorpusSuspect suspect, SeenName here) {
    CorpusName usual = suspect.usual();
    int documents = suspect.rare().documents();
    StringBuilder message = new StringBuilder();
    message
        .append(Wording.quoted(here.text()))
        .append(' ')
        .append(Wording.times(suspect.rare().count()));
    message.append(documents > 1 ? " in " + Wording.documents(documents) : "");
    message
        .append(", ")
        .append(Wording.quoted(usual.seen().get(0).name().text()))
        .append(' ');
    message
        .append(Wording.times(usual.count()))
        .append(" in ")
        .append(Wording.documents(usual.documents()));
    return message;
  }

  private static String suggestion(CorpusSuspect suspect, String form) {
    String other = suspect.usual().seen().get(0).name().words().get(suspect.word());
    return Letters.isCyrillic(form) ? suspect.spelling().carriedOver(form).orElse(other) : other;
  }

  private static Place place(CorpusName.Seen seen, int time, int word) {
    return seen.name().places().get(time).get(word);
  }

  private static Finding finding(
      String rule,
      Severity severity,
      Verdict verdict,
      Place place,
      StringBuilder message,
      String suggestion,
      List<Place> related) {
    return new Finding(
        rule,
        severity,
        verdict.confidence(),
        place,
        message.toString(),
        List.of(suggestion),
        related,
        Finding.Fix.REVIEW);
  }
}
