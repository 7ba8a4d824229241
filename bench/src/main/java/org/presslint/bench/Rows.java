package org.presslint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presslint.check.spelling.Evidence;
import org.presslint.check.spelling.SpellingCheck;
import org.presslint.check.spelling.SpellingObservation;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Place;
import org.presslint.text.Source;

/** The unknown words of a bench with what is known of each. */
final class Rows {
  private static final Set<String> SLIPS = Set.of("typo", "inconsistency", "nonword", "name-slip");
  private static final Set<String> NEUTRAL = Set.of("artifact", "realword", "case");

  private Rows() {}

  /** What an unknown word is known to be. */
  enum Truth {
    SLIP,
    RIGHT,
    /** Counts for nothing: damage of the extraction, a word that is never told, or nobody judged it. */
    NEUTRAL
  }

  /**
   * An unknown word of a document.
   *
   * @param bench the name of the bench
   * @param weighed the word with its evidence
   * @param truth what it is
   * @param label what the bench calls it, or "unlabelled"
   * @param right what should stand there, or the empty string
   * @param random whether its document belongs to a random sample
   */
  record Row(
      String bench,
      SpellingCheck.Weighed weighed,
      Truth truth,
      String label,
      String right,
      boolean random) {

    /** Whether the word was weighed without companions. */
    boolean isAlone() {
      return weighed.evidence().get(Evidence.ALONE) == 1;
    }

    String source() {
      return Bench.source(weighed.path());
    }
  }

  /**
   * Reads a bench: each word twice, once with all texts as companions, once with its own text alone.
   *
   * @param judgements a file of judgements on what the bench does not label: path, offset, length, verdict; may be missing
   */
  static List<Row> read(Path folder, Path judgements) throws IOException {
    String name = String.valueOf(folder.getFileName());
    Bench bench = Bench.read(folder);
    Map<String, String> judged = judgements(judgements);
    Lexicons lexicons = new Lexicons();
    Analyzer analyzer = new Analyzer(lexicons, Optional.empty());
    SpellingCheck check = new SpellingCheck(lexicons, Set.of());
    List<SpellingObservation> observations = new ArrayList<>();
    for (Source source : bench.sources().values()) {
      observations.add(check.observe(analyzer.analyze(Formats.of(source.name()).read(source))));
    }
    List<Row> rows = new ArrayList<>();
    List<SpellingCheck.Weighed> together = check.weigh(observations);
    List<SpellingCheck.Weighed> alone =
        observations.stream().flatMap(o -> check.weigh(List.of(o)).stream()).toList();
    for (List<SpellingCheck.Weighed> run : List.of(together, alone)) {
      for (SpellingCheck.Weighed weighed : run) {
        List<Bench.Label> labels = bench.labels().getOrDefault(weighed.path(), List.of());
        rows.add(row(name, weighed, labels, judged));
      }
    }
    return rows;
  }

  private static Row row(
      String bench,
      SpellingCheck.Weighed weighed,
      List<Bench.Label> labels,
      Map<String, String> judged) {
    boolean complete = bench.equals("releases");
    boolean random = labels.stream().allMatch(Bench.Label::random);
    Truth truth = complete ? Truth.RIGHT : Truth.NEUTRAL;
    String name = "unlabelled";
    String right = "";
    for (Place place : weighed.word().places()) {
      for (Bench.Label label : labels) {
        if (label.span().overlaps(place.span()) && truth != Truth.SLIP) {
          name = label.verdict();
          right = label.right();
          truth = truth(label, complete);
        }
      }
      String verdict = judged.get(weighed.path() + "\t" + place.span().start());
      if (verdict != null && name.equals("unlabelled")) {
        name = "judged";
        truth = verdict.equals("slip")
            ? Truth.SLIP
            : verdict.equals("right") ? Truth.RIGHT : Truth.NEUTRAL;
      }
    }
    Truth told = weighed.isTold() ? truth : Truth.NEUTRAL;
    return new Row(bench, weighed, told, name, right, random);
  }

  private static Truth truth(Bench.Label label, boolean complete) {
    if (NEUTRAL.contains(label.verdict())) {
      return Truth.NEUTRAL;
    }
    boolean slip =
        SLIPS.contains(label.verdict()) || (!complete && label.verdict().equals("name"));
    return slip ? Truth.SLIP : Truth.RIGHT;
  }

  private static Map<String, String> judgements(Path file) throws IOException {
    Map<String, String> judged = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (cells.length >= 3) {
          judged.put(cells[0] + "\t" + cells[1], cells[2]);
        }
      }
    }
    return judged;
  }
}
