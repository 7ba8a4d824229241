package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * One acronym with small letters in one place and without in another: IPv6, IPV6. Of letters alone it may be the style of whoever
 * is quoted (SuSE, SUSE), and in another text the style of its author.
 */
final class TwoCases implements AcronymFamily {
  private static final double LIKELY = 0.75;
  /** So many texts, and so many times as many as have it otherwise, make a form the usual one of a run. */
  private static final int MAJORITY = 3;

  /** The forms of one acronym in a document. */
  private record Forms(String path, Map<String, List<SeenAcronym.Use>> byForm) {}

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    List<Told> told = new ArrayList<>();
    Map<String, List<Forms>> everywhere = new LinkedHashMap<>();
    boolean areFew = observations.size() < MAJORITY;
    for (AcronymObservation observation : observations) {
      Map<String, Map<String, List<SeenAcronym.Use>>> words = new LinkedHashMap<>();
      for (SeenAcronym acronym : observation.acronyms()) {
        if (!areFew || !isOfOneForm(acronym)) {
          acronym.uses().forEach(use -> add(use, words));
        }
      }
      Map<String, Map<String, List<SeenAcronym.Use>>> coded = new LinkedHashMap<>();
      observation.coded().forEach(use -> add(use, coded));
      words.forEach(
          (letters, forms) -> compare(letters, forms, Severity.INFO).ifPresent(told::add));
      coded.forEach(
          (letters, forms) -> compare(letters, forms, Severity.WARNING).ifPresent(told::add));
      List.of(words, coded)
          .forEach(all -> all.forEach((letters, forms) -> everywhere
              .computeIfAbsent(letters, k -> new ArrayList<>())
              .add(new Forms(observation.path(), forms))));
    }
    everywhere.forEach((letters, all) -> across(letters, all, told));
    return told;
  }

  /** Whether all its uses are its bare letters; then no other acronym is written in these letters either. */
  private static boolean isOfOneForm(SeenAcronym acronym) {
    for (SeenAcronym.Use use : acronym.uses()) {
      if (!use.text().equals(acronym.letters())) {
        return false;
      }
    }
    return true;
  }

  /** A text that has one form where far more texts have another. */
  private static void across(String letters, List<Forms> all, List<Told> told) {
    Map<String, List<Forms>> documents = new LinkedHashMap<>();
    all.forEach(forms -> forms
        .byForm()
        .keySet()
        .forEach(form -> documents.computeIfAbsent(form, k -> new ArrayList<>()).add(forms)));
    if (documents.size() != 2 || documents.keySet().stream().noneMatch(TwoCases::isAcronym)) {
      return;
    }
    List<String> forms = documents.keySet().stream()
        .sorted(
            Comparator.comparing(f -> Objects.requireNonNull(documents.get(f)).size()))
        .toList();
    List<Forms> rare = Objects.requireNonNull(documents.get(forms.get(0)));
    List<Forms> usual = Objects.requireNonNull(documents.get(forms.get(1)));
    if (usual.size() < MAJORITY || usual.size() < MAJORITY * rare.size()) {
      return;
    }
    for (Forms here : rare) {
      if (here.byForm().size() == 1) {
        told.add(across(letters, here.byForm().values().iterator().next(), usual, forms.get(1)));
      }
    }
  }

  private static Told across(
      String letters, List<SeenAcronym.Use> rare, List<Forms> usual, String right) {
    List<Place> related = new ArrayList<>();
    rare.forEach(use -> related.add(use.place()));
    related.add(Objects.requireNonNull(usual.get(0).byForm().get(right)).get(0).place());
    return Told.of(
        letters,
        Severity.INFO,
        LIKELY,
        rare.get(0).place(),
        Wording.quoted(rare.get(0).text()) + " stands " + Wording.times(rare.size())
            + " in this text and " + Wording.quoted(right) + " in "
            + Wording.documents(usual.size()),
        List.of(right),
        related);
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
