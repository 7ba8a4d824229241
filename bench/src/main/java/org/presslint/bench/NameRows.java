package org.presslint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.presslint.check.name.NameCheck;
import org.presslint.check.name.WeighedPair;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Edits;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Place;
import org.presslint.text.Source;

/** The look-alike spellings of names in a bench, each source by itself as one corpus, with what is known of each pair. */
final class NameRows {
  private static final Set<String> SLIPS =
      Set.of("name", "word", "typo", "inconsistency", "nonword", "realword");

  private static final Set<String> RIGHT = Set.of("name", "valid", "acronym", "foreign");

  /** A label and a pair mean the same right form where no more than so many letters differ: forms and parts of names do. */
  private static final int NEAR = 2;

  private final Map<String, String> judged;
  private final NameCheck check;
  private final Analyzer analyzer;

  /**
   * @param judgements a file of judgements on what the benches do not label: path, offset, verdict; may be missing
   */
  NameRows(Path judgements) throws IOException {
    judged = judgements(judgements);
    Lexicons lexicons = new Lexicons();
    check = new NameCheck(lexicons, Set.of());
    analyzer = new Analyzer(lexicons, Optional.empty());
  }

  /**
   * A pair of spellings.
   *
   * @param source whose texts it comes from
   * @param pair the spellings with their evidence
   * @param truth whether one of them is a slip
   */
  record Row(String source, WeighedPair pair, Rows.Truth truth) {

    /** Whether the two stand in different texts. */
    boolean isAcross() {
      return pair.evidence().containsKey("across_documents");
    }
  }

  /** The pairs of a bench, source by source. */
  List<Row> read(Path folder) throws IOException {
    Bench bench = Bench.read(folder);
    Map<String, List<Document>> bySource = new TreeMap<>();
    for (Source source : bench.sources().values()) {
      bySource
          .computeIfAbsent(source(source.name()), s -> new ArrayList<>())
          .add(analyzer.analyze(Formats.of(source.name()).read(source)));
    }
    List<Row> rows = new ArrayList<>();
    bySource.forEach((source, documents) -> {
      Set<Place> told = new HashSet<>();
      for (WeighedPair pair : check.weigh(documents)) {
        Row row = new Row(source, pair, truth(pair, bench));
        // what a text tells by itself is not weighed again across texts
        if (!row.isAcross() || !told.contains(pair.places().get(0))) {
          rows.add(row);
        }
        told.addAll(pair.places());
      }
    });
    return rows;
  }

  /** The texts of the names bench are called after their source and two low lines. */
  static String source(String name) {
    int end = name.indexOf("__");
    return end > 0 ? name.substring(0, end) : Bench.source(name);
  }

  private Rows.Truth truth(WeighedPair pair, Bench bench) {
    Rows.Truth truth = Rows.Truth.RIGHT;
    for (List<Place> side : List.of(pair.places(), pair.usualPlaces())) {
      for (Place place : side) {
        for (Bench.Label label : bench.labels().getOrDefault(place.path(), List.of())) {
          if (label.span().overlaps(place.span()) && truth != Rows.Truth.SLIP) {
            boolean same = SLIPS.contains(label.verdict()) && isMeant(pair, side, label.right());
            truth = same ? Rows.Truth.SLIP : isRight(label) ? truth : Rows.Truth.NEUTRAL;
          }
        }
      }
    }
    for (Place place : pair.places()) {
      String verdict = judged.get(place.path() + "\t" + place.span().start());
      if (verdict != null && truth == Rows.Truth.RIGHT) {
        truth = switch (verdict) {
          case "slip" -> Rows.Truth.SLIP;
          case "right" -> Rows.Truth.RIGHT;
          default -> Rows.Truth.NEUTRAL;
        };
      }
    }
    return truth;
  }

  /** Words judged right have no other word that should stand there; slips of the names bench do. */
  private static boolean isRight(Bench.Label label) {
    return RIGHT.contains(label.verdict()) && label.right().isEmpty();
  }

  /** Whether the other spelling is the one the label calls right. */
  private static boolean isMeant(WeighedPair pair, List<Place> labelled, String right) {
    String other =
        labelled == pair.places() ? pair.suggestion() : pair.places().get(0).text();
    for (String word : right.split("\\s+")) {
      if (Edits.within(word, other, NEAR).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> judgements(Path file) throws IOException {
    Map<String, String> judged = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t");
        if (cells.length >= 3) {
          judged.put(cells[0] + "\t" + cells[1], cells[2]);
        }
      }
    }
    return judged;
  }
}
