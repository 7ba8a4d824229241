package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** When an acronym is spelled out: never, twice, or only after it was used. Each is worth knowing, no more. */
final class SpellingOut implements AcronymFamily {
  private static final double CONFIDENCE = 0.6;
  /** Two letters are as often a mark or a part of a number as an acronym; once is too little to tell. */
  private static final int SHORTEST_ONCE = 3;

  private static final int LONGEST = 8;
  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    List<Told> told = new ArrayList<>();
    for (AcronymObservation observation : observations) {
      for (SeenAcronym acronym : observation.acronyms()) {
        if (acronym.fitting().isEmpty()) {
          never(acronym).ifPresent(told::add);
        } else {
          tooLate(acronym).or(() -> twice(acronym)).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private static Optional<Told> tooLate(SeenAcronym acronym) {
    SeenAcronym.Use use = firstInBody(acronym);
    if (acronym.known() || use == null) {
      return Optional.empty();
    }
    Definition first = null;
    for (Definition definition : acronym.definitions()) {
      if (definition.fits()
          && (first == null || definition.acronym().compareTo(first.acronym()) < 0)) {
        first = definition;
      }
    }
    return first != null && use.place().compareTo(start(first)) < 0
        ? Optional.of(info(
            acronym,
            use.place(),
            Wording.quoted(use.text()) + " is used before it is spelled out",
            List.of(start(first))))
        : Optional.empty();
  }

  private static SeenAcronym.@Nullable Use firstInBody(SeenAcronym acronym) {
    for (SeenAcronym.Use use : acronym.uses()) {
      if (use.body()) {
        return use;
      }
    }
    return null;
  }

  private static Place start(Definition definition) {
    Place words = definition.words().get(0).place();
    return words.compareTo(definition.acronym()) < 0 ? words : definition.acronym();
  }

  private static Optional<Told> twice(SeenAcronym acronym) {
    if (acronym.definitions().size() < 2) {
      return Optional.empty();
    }
    List<Definition> inBody = acronym.definitions().stream()
        .filter(d -> d.fits() && d.body())
        .sorted(Comparator.comparing(Definition::acronym))
        .toList();
    if (inBody.size() < 2) {
      return Optional.empty();
    }
    Definition first = inBody.get(0);
    return inBody.stream()
        .skip(1)
        .filter(d -> d.form().plural() == first.form().plural())
        .findFirst()
        .map(second -> info(acronym, second.acronym(), again(first, second), places(inBody)));
  }

  private static String again(Definition first, Definition second) {
    String acronym = Wording.quoted(second.form().text());
    return first.text().equalsIgnoreCase(second.text())
        ? acronym + " is spelled out again"
        : acronym + " stands for " + Wording.quoted(first.text()) + " and for "
            + Wording.quoted(second.text()) + " in this text";
  }

  private static List<Place> places(List<Definition> definitions) {
    return definitions.stream().map(Definition::acronym).toList();
  }

  private static Optional<Told> never(SeenAcronym acronym) {
    if (acronym.introduced() || acronym.known()) {
      return Optional.empty();
    }
    int inBody = 0;
    boolean bare = false;
    for (SeenAcronym.Use use : acronym.uses()) {
      inBody += use.body() ? 1 : 0;
      bare |= use.body() && use.text().equals(acronym.letters());
    }
    int length = acronym.letters().length();
    boolean enough = inBody > 1 || (length >= SHORTEST_ONCE && inBody > 0);
    SeenAcronym.Use use = firstInBody(acronym);
    if (use == null || !enough || !bare || length > LONGEST || isRoman(acronym.letters())) {
      return Optional.empty();
    }
    return Optional.of(info(
        acronym,
        use.place(),
        Wording.quoted(use.text()) + " stands " + Wording.times(acronym.count())
            + " and is not spelled out in this text",
        List.of()));
  }

  private static boolean isRoman(String letters) {
    return "MDCLXVI".indexOf(letters.charAt(0)) >= 0 && ROMAN.matcher(letters).matches();
  }

  private static Told info(SeenAcronym acronym, Place place, String message, List<Place> related) {
    return Told.of(
        acronym.letters(), Severity.INFO, CONFIDENCE, place, message, List.of(), related);
  }
}
