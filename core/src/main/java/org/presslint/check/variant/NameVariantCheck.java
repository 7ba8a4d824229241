package org.presslint.check.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.presslint.check.BlockFacts;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * Finds one place under two names (Kyiv, Kiev), and one name that is spelled in two dialects (World Health Organization,
 * Organisation), in a text and across the texts of a run. Immutable and thread-safe.
 */
public final class NameVariantCheck implements CorpusCheck<VariantObservation> {
  private static final Rule RULE = new Rule(
      "name-variant",
      Severity.WARNING,
      "a place under two names, or a name spelled in two dialects: Kyiv, Kiev");
  private static final double CONFIDENCE = 0.85;

  private final RussianCases cases;
  private final BlockFacts<List<Occurrence>> read;

  /** A check that reads Russian forms with these lexicons. */
  public NameVariantCheck(Lexicons lexicons) {
    PlaceNames places = new PlaceNames(lexicons, VariantTable.read());
    read = new BlockFacts<>(block -> {
      List<Occurrence> found = new ArrayList<>(places.read(block));
      found.addAll(DialectNames.read(block));
      return List.copyOf(found);
    });
    cases = new RussianCases(lexicons);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public VariantObservation observe(Document document) {
    Map<String, List<SeenVariant>> places = new LinkedHashMap<>();
    Map<String, List<SeenVariant>> dialects = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      for (Occurrence occurrence : read.of(block)) {
        (occurrence.kind() == SeenVariant.Kind.PLACE ? places : dialects)
            .computeIfAbsent(occurrence.named(), k -> new ArrayList<>())
            .add(occurrence.kept(document, block));
      }
    }
    List<SeenVariant> names = new ArrayList<>();
    places.values().forEach(names::addAll);
    dialects.values().forEach(names::addAll);
    return new VariantObservation(document.path(), names);
  }

  @Override
  public List<Finding> conclude(List<VariantObservation> observations) {
    List<VariantObservation> sorted = observations.stream()
        .sorted(Comparator.comparing(VariantObservation::path))
        .toList();
    VariantsAcross across = new VariantsAcross();
    if (sorted.size() > 1) {
      sorted.forEach(observation -> observation.names().forEach(across::add));
    }
    List<Finding> findings = new ArrayList<>();
    for (VariantObservation observation : sorted) {
      Map<String, Map<String, List<SeenVariant>>> byName = new LinkedHashMap<>();
      observation
          .names()
          .forEach(name -> byName
              .computeIfAbsent(name.named(), k -> new LinkedHashMap<>())
              .computeIfAbsent(name.form(), k -> new ArrayList<>())
              .add(name));
      for (Map<String, List<SeenVariant>> byForm : byName.values()) {
        List<SeenVariant> first = byForm.values().iterator().next();
        if (byForm.size() > 1) {
          compare(byForm, findings);
        } else if (sorted.size() > 1) {
          across.against(first.get(0)).map(usual -> finding(first, usual)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A finding for each form but the commonest; of two as common the official one is the usual one, or else the first. */
  private void compare(Map<String, List<SeenVariant>> byForm, List<Finding> findings) {
    List<List<SeenVariant>> sorted = byForm.values().stream()
        .sorted(Comparator.comparing((List<SeenVariant> found) -> -found.size())
            .thenComparing(found -> found.get(0).rank()))
        .toList();
    List<SeenVariant> usual = sorted.get(0);
    for (List<SeenVariant> rare : sorted.subList(1, sorted.size())) {
      String message = Wording.quoted(rare.get(0).text()) + " stands " + Wording.times(rare.size())
          + " and " + Wording.quoted(usual.get(0).text()) + " " + Wording.times(usual.size())
          + " in this text; both name the same";
      findings.add(finding(rare, usual.get(0), RULE.worst(), message));
    }
  }

  private Finding finding(List<SeenVariant> rare, VariantsAcross.Usual usual) {
    return finding(
        rare, usual.example(), usual.severity(), usual.message(rare.get(0), rare.size()));
  }

  private Finding finding(
      List<SeenVariant> rare, SeenVariant usual, Severity severity, String message) {
    SeenVariant here = rare.get(0);
    List<Place> related = new ArrayList<>();
    rare.stream().skip(1).forEach(o -> related.add(o.place()));
    related.add(usual.place());
    return new Finding(
        RULE.id(),
        severity,
        CONFIDENCE,
        here.place(),
        message,
        List.of(repaired(here, usual)),
        related,
        here.exact() ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }

  private String repaired(SeenVariant here, SeenVariant usual) {
    if (here.kind() == SeenVariant.Kind.DIALECT) {
      return likeCapitals(here, usual.form());
    }
    return here.language() == Language.RUSSIAN
        ? cases.like(usual.form(), here.text(), here.before())
        : usual.text();
  }

  private static String likeCapitals(SeenVariant rare, String form) {
    boolean capitals = rare.text().equals(rare.text().toUpperCase(Locale.ROOT));
    return capitals
        ? form.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
