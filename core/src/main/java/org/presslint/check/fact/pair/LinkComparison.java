package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/** Compares where the links of two texts lead. */
final class LinkComparison {

  private LinkComparison() {}

  /** The findings of links that only one text has, or that lead elsewhere in the other. */
  static List<Finding> findings(PairText first, PairText second) {
    List<PairLink> mine = new ArrayList<>();
    List<PairLink> others = new ArrayList<>(second.links());
    for (PairLink link : first.links()) {
      Optional<PairLink> same = others.stream().filter(link::leadsWhere).findFirst();
      if (same.map(others::remove).isEmpty()) {
        mine.add(link);
      }
    }
    mine.removeIf(l -> second.links().stream().anyMatch(l::leadsWhere));
    others.removeIf(l -> first.links().stream().anyMatch(l::leadsWhere));
    List<Finding> findings = new ArrayList<>();
    for (PairLink link : List.copyOf(mine)) {
      others.stream()
          .filter(o -> o.host().equals(link.host()) || (mine.size() == 1 && others.size() == 1))
          .findFirst()
          .ifPresent(other -> {
            findings.add(elsewhere(other, link));
            mine.remove(link);
            others.remove(other);
          });
    }
    missing(mine, first, second).ifPresent(findings::add);
    missing(others, second, first).ifPresent(findings::add);
    return findings;
  }

  private static Finding elsewhere(PairLink here, PairLink there) {
    return Differences.of(
        Differences.LINK,
        Severity.WARNING,
        here.place(),
        String.format(
            Locale.ROOT,
            "This link leads to %s, in %s to %s",
            here.target(),
            Differences.name(there.place().path(), here.place().path()),
            there.target()),
        List.of(there.place()));
  }

  /** One finding for all links that a text has more: the part they stand in is told by itself. */
  private static Optional<Finding> missing(List<PairLink> links, PairText text, PairText other) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    int more = links.size() - 1;
    String message = "The link to " + links.get(0).target()
        + (more == 0 ? " is" : " and " + more + " more are")
        + " not in "
        + Differences.name(other.path(), text.path());
    return Optional.of(Differences.of(
        Differences.LINK, Severity.WARNING, links.get(0).place(), message, List.of(other.start())));
  }
}
