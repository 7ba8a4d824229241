package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * One acronym with small letters in one place and without in another: IPv6, IPV6. Of letters alone it may be the style of whoever
 * is quoted (SuSE, SUSE).
 */
final class TwoCases implements AcronymFamily {
  private static final double LIKELY = 0.75;

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    List<Told> told = new ArrayList<>();
    for (AcronymObservation observation : observations) {
      Map<String, Map<String, List<SeenAcronym.Use>>> words = new LinkedHashMap<>();
      observation.acronyms().forEach(a -> a.uses().forEach(use -> add(use, words)));
      Map<String, Map<String, List<SeenAcronym.Use>>> coded = new LinkedHashMap<>();
      observation.coded().forEach(use -> add(use, coded));
      words.forEach(
          (letters, forms) -> compare(letters, forms, Severity.INFO).ifPresent(told::add));
      coded.forEach(
          (letters, forms) -> compare(letters, forms, Severity.WARNING).ifPresent(told::add));
    }
    return told;
  }

  private static void add(
      SeenAcronym.Use use, Map<String, Map<String, List<SeenAcronym.Use>>> byLetters) {
    byLetters
        .computeIfAbsent(use.text().toUpperCase(Locale.ROOT), k -> new LinkedHashMap<>())
        .computeIfAbsent(use.text(), k -> new ArrayList<>())
        .add(use);
  }

  private static Optional<Told> compare(
      String letters, Map<String, List<SeenAcronym.Use>> byForm, Severity severity) {
    if (byForm.size() != 2 || byForm.keySet().stream().noneMatch(TwoCases::isAcronym)) {
      return Optional.empty();
    }
    List<List<SeenAcronym.Use>> forms = List.copyOf(byForm.values());
    boolean firstIsUsual = isUsual(forms.get(0), forms.get(1));
    List<SeenAcronym.Use> usual = forms.get(firstIsUsual ? 0 : 1);
    List<SeenAcronym.Use> rare = forms.get(firstIsUsual ? 1 : 0);
    String right = usual.get(0).text();
    List<Place> related = new ArrayList<>();
    rare.forEach(use -> related.add(use.place()));
    related.add(usual.get(0).place());
    return Optional.of(Told.of(
        letters,
        severity,
        LIKELY,
        rare.get(0).place(),
        Wording.quoted(rare.get(0).text()) + " stands " + Wording.times(rare.size()) + " and "
            + Wording.quoted(right) + " " + Wording.times(usual.size()) + " in this text",
        List.of(right),
        related));
  }

  private static boolean isAcronym(String form) {
    return form.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The commoner one; of two as common the one of running text, where headings have another, and then the first. */
  private static boolean isUsual(List<SeenAcronym.Use> first, List<SeenAcronym.Use> other) {
    boolean body = first.stream().anyMatch(SeenAcronym.Use::body);
    boolean otherBody = other.stream().anyMatch(SeenAcronym.Use::body);
    if (first.size() != other.size()) {
      return first.size() > other.size();
    }
    return body || !otherBody;
  }
}
