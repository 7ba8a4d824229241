package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * Finds one place under two names (Kyiv, Kiev), and one name that is spelled in two dialects (World Health Organization,
 * Organisation). Immutable and thread-safe.
 */
public final class NameVariantCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "name-variant",
      Severity.WARNING,
      "a place under two names, or a name spelled in two dialects: Kyiv, Kiev");
  private static final double CONFIDENCE = 0.85;

  private final PlaceNames places;
  private final RussianCases cases;

  /** A check that reads Russian forms with these lexicons. */
  public NameVariantCheck(Lexicons lexicons) {
    places = new PlaceNames(lexicons, VariantTable.read());
    cases = new RussianCases(lexicons);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    places
        .find(document)
        .forEach((group, found) -> findings.addAll(
            compare(document, byForm(found, group), (rare, usual) -> inCase(group, rare, usual))));
    DialectNames.find(document)
        .values()
        .forEach(found -> findings.addAll(
            compare(document, byForm(found), (rare, usual) -> likeCapitals(rare, usual.form()))));
    return findings;
  }

  private static Map<String, List<Occurrence>> byForm(List<Occurrence> found) {
    Map<String, List<Occurrence>> byForm = new LinkedHashMap<>();
    found.forEach(o -> byForm.computeIfAbsent(o.form(), k -> new ArrayList<>()).add(o));
    return byForm;
  }

  /** The forms in the order of the group, so that of two as common the official one is the usual one. */
  private static Map<String, List<Occurrence>> byForm(List<Occurrence> found, VariantGroup group) {
    Map<String, List<Occurrence>> seen = byForm(found);
    Map<String, List<Occurrence>> sorted = new LinkedHashMap<>();
    group.names().stream()
        .filter(name -> seen.containsKey(name.text()))
        .forEach(name -> sorted.put(name.text(), seen.getOrDefault(name.text(), List.of())));
    return sorted;
  }

  /** A finding for each form but the commonest, the first of them where two are as common. */
  private static List<Finding> compare(
      Document document,
      Map<String, List<Occurrence>> byForm,
      BiFunction<Occurrence, Occurrence, String> repair) {
    List<List<Occurrence>> sorted = byForm.values().stream()
        .sorted(Comparator.comparing(found -> -found.size()))
        .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      findings.add(finding(document, sorted.get(i), sorted.get(0), repair));
    }
    return findings;
  }

  private static Finding finding(
      Document document,
      List<Occurrence> rare,
      List<Occurrence> usual,
      BiFunction<Occurrence, Occurrence, String> repair) {
    Occurrence here = rare.get(0);
    Occurrence other = usual.get(0);
    List<Place> related = new ArrayList<>();
    rare.stream().skip(1).forEach(o -> related.add(document.place(o.block(), o.span())));
    related.add(document.place(other.block(), other.span()));
    return new Finding(
        RULE.id(),
        RULE.worst(),
        CONFIDENCE,
        document.place(here.block(), here.span()),
        "“" + here.text() + "” stands " + times(rare.size()) + " and “" + other.text() + "” "
            + times(usual.size()) + " in this text; both name the same",
        List.of(repair.apply(here, other)),
        related,
        here.block().mapped().isExact(here.span()) ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }

  private String inCase(VariantGroup group, Occurrence rare, Occurrence usual) {
    return group.language() == Language.RUSSIAN
        ? cases.like(usual.form(), rare.text(), rare.before())
        : usual.text();
  }

  private static String likeCapitals(Occurrence rare, String form) {
    boolean capitals = rare.text().equals(rare.text().toUpperCase(Locale.ROOT));
    return capitals
        ? form.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }
}
