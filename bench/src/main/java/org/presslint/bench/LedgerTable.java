package org.presslint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.presslint.Input;
import org.presslint.NameLearner;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.names.NameLedger;
import org.presslint.text.Source;

/**
 * What a names ledger is worth, on the bench {@code names}: each labelled text is checked alone, without a ledger and with one
 * that was learned from the texts of its source that have no label. False alarms are counted on texts without labels: half of
 * them are learned, the other half is checked.
 */
final class LedgerTable {
  private static final String RULE = "name-spelling";

  private final Bench bench;
  private final Map<String, String> sources;
  private final Map<String, int[]> found = new TreeMap<>();
  private final Map<String, int[]> alarms = new TreeMap<>();

  private LedgerTable(Path folder) throws IOException {
    bench = Bench.read(folder);
    sources = sources(folder.resolve("docs.jsonl"));
  }

  /** Prints the table for the folder of the bench. */
  public static void main(String[] args) throws IOException {
    LedgerTable table = new LedgerTable(Path.of(args[0]));
    List<String> names = table.sources.values().stream().distinct().sorted().toList();
    names.forEach(table::measure);
    table.print();
  }

  private void measure(String source) {
    List<Source> labelled = new ArrayList<>();
    List<Source> clean = new ArrayList<>();
    List<Source> learned = new ArrayList<>();
    List<Source> checked = new ArrayList<>();
    bench.sources().forEach((name, text) -> {
      if (source.equals(sources.get(name))) {
        (bench.labels().containsKey(name) ? labelled : clean).add(text);
      }
    });
    clean.forEach(text -> (learned.size() <= checked.size() ? learned : checked).add(text));
    Presslint without = Presslint.builder().build();
    Presslint with = withNames(clean);
    labelled.forEach(text -> {
      recall("without", without, text);
      recall("with", with, text);
    });
    Presslint withHalf = withNames(learned);
    checked.forEach(text -> {
      falseAlarms("without", without, text);
      falseAlarms("with", withHalf, text);
    });
  }

  private static Presslint withNames(List<Source> texts) {
    List<Input> inputs = texts.stream().<Input>map(Input.InMemory::new).toList();
    NameLedger ledger = new NameLearner(Config.DEFAULT)
        .learn(NameLedger.empty("names.lock"), inputs, (done, total) -> {})
        .ledger();
    return Presslint.builder().config(Config.builder().names(ledger).build()).build();
  }

  private void recall(String how, Presslint presslint, Source text) {
    List<Finding> findings = presslint.check(text).findings().stream()
        .filter(f -> f.rule().equals(RULE) && f.severity() != Severity.INFO)
        .toList();
    for (Bench.Label label : bench.labels().getOrDefault(text.name(), List.of())) {
      if (label.verdict().equals("name")) {
        int[] cell = found.computeIfAbsent(how, k -> new int[3]);
        cell[0]++;
        cell[1] += hits(findings, label, Severity.WARNING);
        cell[2] += hits(findings, label, Severity.ERROR);
      }
    }
  }

  private static int hits(List<Finding> findings, Bench.Label label, Severity least) {
    return findings.stream()
            .anyMatch(
                f -> f.severity().compareTo(least) >= 0 && f.place().span().overlaps(label.span()))
        ? 1
        : 0;
  }

  private void falseAlarms(String how, Presslint presslint, Source text) {
    int[] cell = alarms.computeIfAbsent(how, k -> new int[3]);
    cell[0]++;
    for (Finding finding : presslint.check(text).findings()) {
      boolean names = finding.rule().equals(RULE) || finding.rule().equals("spelling");
      if (names && finding.severity() != Severity.INFO) {
        cell[finding.rule().equals(RULE) ? 1 : 2]++;
      }
    }
  }

  private void print() {
    found.forEach((how, cell) -> System.out.printf(
        Locale.ROOT,
        "%-8s %d labelled names: found at warning %.3f, at error %.3f%n",
        how,
        cell[0],
        (double) cell[1] / cell[0],
        (double) cell[2] / cell[0]));
    alarms.forEach((how, cell) -> System.out.printf(
        Locale.ROOT,
        "%-8s %d texts without labels: %d findings of name-spelling, %d of spelling%n",
        how,
        cell[0],
        cell[1],
        cell[2]));
  }

  private static Map<String, String> sources(Path file) throws IOException {
    Map<String, String> sources = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      sources.put(node.get("doc").asText(), node.get("source").asText());
    }
    return sources;
  }
}
