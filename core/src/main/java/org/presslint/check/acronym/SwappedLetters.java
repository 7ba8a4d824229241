package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * Letters of an acronym in the wrong order, lost or doubled: SAMSHA beside SAMHSA. The right one is told by words that it
 * stands for.
 */
final class SwappedLetters implements AcronymFamily {
  /** Two bodies of one field may share three letters in any order: SPD, SDP. */
  private static final int SHORTEST = 4;
  /** With a letter more or less there are twice as many that may be meant. */
  private static final int SHORTEST_LOST = 5;

  private static final int OFTEN = 3;
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.75;

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    Map<String, Integer> documents = new HashMap<>();
    Map<String, Definition> defined = new HashMap<>();
    if (observations.size() > 1) { // a document tells nothing that is elsewhere of itself
      for (AcronymObservation observation : observations) {
        for (SeenAcronym acronym : observation.acronyms()) {
          documents.merge(acronym.letters(), 1, Integer::sum);
          acronym.fitting().ifPresent(d -> defined.putIfAbsent(acronym.letters(), d));
        }
      }
    }
    List<Told> told = new ArrayList<>();
    for (AcronymObservation observation : observations) {
      List<SeenAcronym> slips =
          observation.acronyms().stream().filter(SwappedLetters::mayBeSlip).toList();
      Map<String, SeenAcronym> here = slips.isEmpty() ? Map.of() : byLetters(observation);
      for (SeenAcronym slip : slips) {
        inText(slip, here)
            .or(() -> misfit(slip))
            .or(() -> elsewhere(slip, documents, defined))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  private static Map<String, SeenAcronym> byLetters(AcronymObservation observation) {
    Map<String, SeenAcronym> byLetters = new HashMap<>();
    observation.acronyms().forEach(a -> byLetters.put(a.letters(), a));
    return byLetters;
  }

  private static boolean mayBeSlip(SeenAcronym acronym) {
    return acronym.letters().length() >= SHORTEST
        && !acronym.known()
        && !acronym.listed()
        && acronym.fitting().isEmpty();
  }

  /** The right letters stand in the same text. */
  private static Optional<Told> inText(SeenAcronym slip, Map<String, SeenAcronym> here) {
    for (String letters : SlipsOfLetters.swaps(slip.letters())) {
      SeenAcronym right = here.get(letters);
      if (right == null || right.count() < slip.count()) {
        continue;
      }
      boolean ownWords = slip.unfitting()
          .filter(d -> LetterFit.isLoose(fitWithin(letters, d.words()), letters))
          .isPresent();
      boolean elsewhere = slip.unfitting().isPresent() && !ownWords;
      if (!elsewhere && (ownWords || right.fitting().isPresent())) {
        return Optional.of(inText(slip, right, Severity.ERROR));
      }
      if (slip.unfitting().isEmpty() && slip.count() == 1 && right.count() >= OFTEN) {
        return Optional.of(inText(slip, right, Severity.WARNING));
      }
    }
    if (slip.count() == 1
        && slip.definitions().isEmpty()
        && slip.letters().length() >= SHORTEST_LOST - 1) {
      for (String letters : SlipsOfLetters.lostAndDoubled(slip.letters(), here.keySet())) {
        SeenAcronym right = here.get(letters);
        if (right != null
            && letters.length() + 1 >= SHORTEST_LOST
            && right.count() >= OFTEN
            && right.fitting().isPresent()) {
          return Optional.of(inText(slip, right, Severity.WARNING));
        }
      }
    }
    return Optional.empty();
  }

  private static Told inText(SeenAcronym slip, SeenAcronym right, Severity severity) {
    SeenAcronym.Use use = slip.uses().get(0);
    String shown = right.uses().get(0).text();
    List<Place> related = new ArrayList<>();
    right.fitting().ifPresent(d -> related.add(d.acronym()));
    related.add(right.uses().get(0).place());
    Told told = Told.of(
        slip.letters(),
        severity,
        severity == Severity.ERROR ? SURE : LIKELY,
        use.place(),
        Wording.quoted(use.text()) + " stands " + Wording.times(slip.count()) + " and "
            + Wording.quoted(shown) + " " + Wording.times(right.count()) + " in this text"
            + right
                .fitting()
                .or(slip::unfitting)
                .map(d -> "; the second fits " + Wording.quoted(d.text()))
                .orElse(""),
        List.of(shown),
        related);
    return told.alsoAt(places(slip));
  }

  private static List<Place> places(SeenAcronym acronym) {
    return acronym.uses().stream().map(SeenAcronym.Use::place).toList();
  }

  /** The letters do not fit the words beside them, and would in another order. */
  private static Optional<Told> misfit(SeenAcronym acronym) {
    return acronym.unfitting().filter(Definition::isName).flatMap(definition -> {
      for (String letters : SlipsOfLetters.swaps(acronym.letters())) {
        if (fitWithin(letters, definition.words()) == 0) {
          SeenAcronym.Use use = acronym.uses().get(0);
          return Optional.of(Told.of(
              acronym.letters(),
              Severity.WARNING,
              LIKELY,
              definition.acronym(),
              Wording.quoted(use.text()) + " does not fit " + Wording.quoted(definition.text())
                  + "; its letters would be " + Wording.quoted(letters),
              List.of(letters),
              places(acronym)));
        }
      }
      return Optional.empty();
    });
  }

  /** The right letters stand, with their words, in other texts only. */
  private static Optional<Told> elsewhere(
      SeenAcronym slip, Map<String, Integer> documents, Map<String, Definition> defined) {
    if (slip.introduced()
        || slip.letters().length() < SHORTEST_LOST
        || documents.getOrDefault(slip.letters(), 0) > 1) {
      return Optional.empty();
    }
    for (String letters : SlipsOfLetters.swaps(slip.letters())) {
      Definition definition = defined.get(letters);
      int count = documents.getOrDefault(letters, 0);
      if (definition != null && count > 1) {
        SeenAcronym.Use use = slip.uses().get(0);
        Told told = Told.of(
            slip.letters(),
            Severity.WARNING,
            LIKELY,
            use.place(),
            Wording.quoted(use.text()) + " stands in this text only, "
                + Wording.quoted(definition.form().text()) + " in " + Wording.documents(count)
                + "; the second fits " + Wording.quoted(definition.text()),
            List.of(definition.form().text()),
            List.of(definition.acronym()));
        return Optional.of(told.alsoAt(places(slip)));
      }
    }
    return Optional.empty();
  }

  /** The least cost of the letters over all ends of the words. */
  private static int fitWithin(String letters, List<ExpansionWord> words) {
    int best = LetterFit.NONE;
    for (int i = 0; i < words.size(); i++) {
      best = Math.min(best, LetterFit.cost(letters, words.subList(i, words.size())));
    }
    return best;
  }
}
