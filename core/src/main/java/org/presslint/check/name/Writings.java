package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/**
 * The ways in which names are written that should be written in one, gathered over the documents of a run. The rarer way is told
 * in a document that has both, and in one whose way far more other documents contradict. Filled once, not thread-safe.
 */
final class Writings {
  private static final double CONFIDENCE = 0.8;
  /** So many times as many documents must have the other way, where the text itself has one way only. */
  private static final int MAJORITY = 3;

  private final Map<String, List<Written>> byName = new LinkedHashMap<>();

  /**
   * A way to write a name in a document.
   *
   * @param path the document
   * @param way what tells the ways apart
   * @param ending a case ending behind the way, which stays where another way is put in; often empty
   * @param shown the name as the message shows it
   * @param count how often it stands there
   * @param places the places of what tells the ways apart, at least one
   * @param doubted whether of two ways as common this one is the likelier slip
   */
  record Written(
      String path,
      String way,
      String ending,
      String shown,
      int count,
      List<Place> places,
      boolean doubted) {
    Written(String path, String way, String ending, String shown, int count, List<Place> places) {
      this(path, way, ending, shown, count, places, false);
    }

    Written {
      places = List.copyOf(places);
      if (places.isEmpty()) {
        throw new IllegalArgumentException("nowhere: " + shown);
      }
    }
  }

  /**
   * Adds a writing.
   *
   * @param name what all ways to write the name share
   */
  void add(String name, Written written) {
    byName.computeIfAbsent(name, k -> new ArrayList<>()).add(written);
  }

  /** How often a way stands, in how many documents, and one of its writings. */
  private record Total(int count, int documents, Written example) {
    Total and(Total other) {
      return new Total(count + other.count, documents + other.documents, example);
    }

    boolean outnumbers(Total other, boolean inText) {
      if (!inText) {
        return documents >= MAJORITY * other.documents;
      }
      if (count != other.count) {
        return count > other.count;
      }
      return example.doubted() != other.example.doubted()
          ? other.example.doubted()
          : example.places().get(0).compareTo(other.example.places().get(0)) < 0;
    }
  }

  /**
   * A finding at each place of a rarer way.
   *
   * @param rule the id of the rule
   * @param why what both ways share, as the end of the message
   */
  List<Finding> findings(String rule, String why) {
    return findings(rule, why, Written::way);
  }

  /**
   * The same where something else than the way is put in.
   *
   * @param suggested what of another writing is put in
   */
  List<Finding> findings(String rule, String why, Function<Written, String> suggested) {
    List<Finding> findings = new ArrayList<>();
    for (List<Written> all : byName.values()) {
      if (all.size() == 1) {
        continue;
      }
      Map<String, Total> everywhere = totals(all);
      if (everywhere.size() > 1) {
        Map<String, List<Written>> byPath = new LinkedHashMap<>();
        all.forEach(
            w -> byPath.computeIfAbsent(w.path(), p -> new ArrayList<>()).add(w));
        for (List<Written> here : byPath.values()) {
          Map<String, Total> inText = totals(here);
          boolean both = inText.size() > 1;
          for (Written written : here) {
            usual(written, both ? inText : everywhere, both)
                .ifPresent(other -> findings.addAll(
                    findings(rule, why, written, other, suggested.apply(other.example()), both)));
          }
        }
      }
    }
    return findings;
  }

  private static Map<String, Total> totals(List<Written> all) {
    Map<String, Map<String, Total>> byPath = new LinkedHashMap<>();
    for (Written written : all) {
      byPath
          .computeIfAbsent(written.path(), p -> new LinkedHashMap<>())
          .merge(
              written.way(),
              new Total(written.count(), 1, written),
              (a, b) -> new Total(a.count + b.count, 1, a.example));
    }
    Map<String, Total> totals = new LinkedHashMap<>();
    byPath.values().forEach(ways -> ways.forEach((way, t) -> totals.merge(way, t, Total::and)));
    return totals;
  }

  /** The commonest way, where it is another one and common enough. */
  private static Optional<Total> usual(Written written, Map<String, Total> totals, boolean inText) {
    Total own = Objects.requireNonNull(totals.get(written.way()));
    Total best = own;
    for (Total total : totals.values()) {
      best = !total.equals(best) && total.outnumbers(best, inText) ? total : best;
    }
    return best.equals(own) ? Optional.empty() : Optional.of(best);
  }

  private static List<Finding> findings(
      String rule, String why, Written rare, Total other, String suggestion, boolean inText) {
    String message = Wording.quoted(rare.shown()) + " " + Wording.times(rare.count()) + ", "
        + Wording.quoted(other.example().shown()) + " " + Wording.times(other.count())
        + (inText ? " in this text" : " in " + Wording.documents(other.documents()))
        + "; " + why;
    List<Finding> findings = new ArrayList<>();
    for (Place place : rare.places()) {
      List<Place> related = new ArrayList<>(rare.places());
      related.remove(place);
      related.add(other.example().places().get(0));
      findings.add(new Finding(
          rule,
          Severity.WARNING,
          CONFIDENCE,
          place,
          message,
          List.of(suggestion + rare.ending()),
          related,
          Finding.Fix.REVIEW));
    }
    return findings;
  }
}
