package org.presslint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What happens to findings between the checks and the report: one visible list of steps. Immutable and thread-safe. */
public final class Triage {
  private static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::place)
      .thenComparing(Finding::rule)
      .thenComparing(Finding::message);
  /** The rules that may tell of one misspelt word, those that say most of it last. */
  private static final List<String> SPELLING = List.of("spelling", "acronym", "name-spelling");
  /** Of two equally heavy findings that of the name stays: it tells of both spellings and where they stand. */
  private static final Comparator<Finding> WEIGHT =
      Comparator.comparing(Finding::severity).thenComparing(f -> SPELLING.indexOf(f.rule()));

  private final Map<String, Optional<Severity>> levels;
  private final GlossaryStep glossary;

  /**
   * @param levels the severity the user set for a rule; an empty one switches the rule off; a rule that is not in the map
   *     keeps its own
   */
  public Triage(Map<String, Optional<Severity>> levels) {
    this(levels, text -> false);
  }

  /**
   * @param levels the same
   * @param right whether the user has said that a text is right as it is
   */
  public Triage(Map<String, Optional<Severity>> levels, Predicate<String> right) {
    this.levels = Map.copyOf(levels);
    glossary = new GlossaryStep(right);
  }

  /** The findings to report, in the order of the report; equal ones once. */
  public List<Finding> apply(List<Finding> findings) {
    return ordered(withoutSpellingTwins(glossary.apply(atUserLevels(findings))));
  }

  /** A word that is misspelt as a word and as a name is one mistake: the heavier finding stays. */
  private static List<Finding> withoutSpellingTwins(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    Map<String, List<Finding>> byPath = findings.stream()
        .collect(java.util.stream.Collectors.groupingBy(f -> f.place().path()));
    for (List<Finding> inDocument : byPath.values()) {
      List<Finding> words = inDocument.stream().filter(Triage::spells).toList();
      for (Finding finding : inDocument) {
        boolean twin = spells(finding)
            && words.stream()
                .anyMatch(other -> !other.rule().equals(finding.rule())
                    && other.place().span().overlaps(finding.place().span())
                    && WEIGHT.compare(other, finding) > 0);
        if (!twin) {
          kept.add(finding);
        }
      }
    }
    return kept;
  }

  private static boolean spells(Finding finding) {
    return SPELLING.contains(finding.rule());
  }

  private List<Finding> atUserLevels(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Severity> level = levels.get(finding.rule());
      if (level == null) {
        kept.add(finding);
      } else if (level.isPresent()) {
        kept.add(finding.withSeverity(level.get()));
      }
    }
    return kept;
  }

  private static List<Finding> ordered(List<Finding> findings) {
    return findings.stream().sorted(REPORT_ORDER).distinct().toList();
  }
}
