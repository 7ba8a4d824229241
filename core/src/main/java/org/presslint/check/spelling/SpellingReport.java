package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Candidate;
import org.presslint.language.Capitals;
import org.presslint.text.Place;

/** Says in words why a word is thought a slip, and what could stand there instead. */
final class SpellingReport {
  private static final int MOST_SUGGESTIONS = 5;

  /** A candidate this far behind the best, in log-odds, is fifty times less likely: it would only distract. */
  private static final double FAR_BEHIND = 4;

  private SpellingReport() {}

  /** A finding for each place of the word; none where there is nothing to say. */
  static List<Finding> of(SpellingCheck.Weighed weighed, Severity severity) {
    List<String> suggestions = suggestions(weighed);
    if (!isTold(weighed, suggestions)) {
      return List.of();
    }
    UnknownWord word = weighed.word();
    String message = message(weighed, suggestions);
    List<Finding> findings = new ArrayList<>();
    for (Place place : word.places()) {
      List<Place> others = word.places().stream().filter(p -> !p.equals(place)).toList();
      Finding.Fix fix = suggestions.isEmpty() ? Finding.Fix.NEVER : Finding.Fix.REVIEW;
      findings.add(new Finding(
          "spelling",
          severity,
          Math.round(weighed.probability() * 1000) / 1000.0,
          place,
          message,
          suggestions,
          others,
          fix));
    }
    return findings;
  }

  /** Not told: a name that nothing is near, and a word that lacks its capital and is no month nor day, a matter of style. */
  static boolean isTold(SpellingCheck.Weighed weighed) {
    return isTold(weighed, suggestions(weighed));
  }

  private static boolean isTold(SpellingCheck.Weighed weighed, List<String> suggestions) {
    KeptEvidence evidence = weighed.evidence();
    boolean style = evidence.has(Evidence.CAPITAL_MISSING)
        && !evidence.has(Evidence.DATE_CAPITAL_MISSING)
        && !evidence.has(Evidence.LISTED);
    boolean name = weighed.word().capitals() != Capitals.NONE;
    return !style && !(name && suggestions.isEmpty());
  }

  private static List<String> suggestions(SpellingCheck.Weighed weighed) {
    UnknownWord word = weighed.word();
    Set<String> suggestions = new LinkedHashSet<>();
    word.corrections().forEach(c -> suggestions.add(surface(c, false, word)));
    boolean twinFirst = weighed.evidence().has(Evidence.TWIN_GOOD)
        && !weighed.evidence().has(Evidence.CANDIDATE_IN_DOCUMENT);
    word.twin().filter(t -> twinFirst).ifPresent(t -> suggestions.add(t.form()));
    double best = word.best().map(Candidate::score).orElse(0.0);
    for (Candidate candidate : word.candidates()) {
      if (candidate.score() >= best - FAR_BEHIND) {
        suggestions.add(surface(candidate.key(), candidate.isName(), word));
      }
    }
    suggestions.remove(word.form());
    return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
  }

  /** What may have been meant with the capitals of the word. */
  private static String surface(String meant, boolean isName, UnknownWord word) {
    boolean acronymLike = word.capitals() == Capitals.ALL;
    if (acronymLike) {
      return Capitals.ALL.apply(meant);
    }
    boolean capital = isName
        || word.capitals() == Capitals.FIRST
        || (word.capitals() == Capitals.INNER
            && word.form().chars().limit(2).anyMatch(Character::isUpperCase));
    return capital ? Capitals.FIRST.apply(meant) : meant;
  }

  private static String message(SpellingCheck.Weighed weighed, List<String> suggestions) {
    UnknownWord word = weighed.word();
    StringBuilder message = new StringBuilder("\u201C" + word.form() + "\u201D ");
    message.append(
        word.corrections().isEmpty() ? "is in no word list" : "is in the list of misspellings");
    Optional<String> first = suggestions.stream().findFirst();
    if (first.isPresent()) {
      message
          .append("; \u201C")
          .append(first.get())
          .append("\u201D is ")
          .append(Wording.edits(word, first.get()));
      Wording.document(weighed, first.get())
          .ifPresent(w -> message.append(" and ").append(w));
    }
    return message.toString();
  }
}
