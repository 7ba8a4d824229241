package org.presslint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.fix.Correction;
import org.presslint.fix.Fixer;
import org.presslint.text.Source;

/**
 * Checks texts, puts corrections in them, and checks them again, until there is nothing more to put right. Writes no file
 * unless its {@link Result} is told to. Thread-safe as far as what it is made of is.
 */
public final class Repair {
  /** A correction may lay another mistake open, but not for ever. */
  private static final int MOST_ROUNDS = 10;

  private final Function<List<Input>, Report> check;

  /**
   * @param check what checks the texts, such as {@link Presslint#checkInputs}
   */
  public Repair(Function<List<Input>, Report> check) {
    this.check = Objects.requireNonNull(check, "check");
  }

  /**
   * What came of it.
   *
   * @param before the report on the texts as they were
   * @param report the report on the texts as they are now
   * @param changes the texts that changed, by name, in its order
   */
  public record Result(Report before, Report report, Map<String, Change> changes) {
    /** How many corrections were put in. */
    public int count() {
      return changes.values().stream().mapToInt(c -> c.corrections().size()).sum();
    }

    /**
     * Puts the texts into their files. A file that cannot be written, or was changed since it was checked, stays as it is and
     * is a problem; the others are written all the same.
     *
     * @param inputs what was checked; each text that changed is a file of them
     */
    public List<Problem> write(List<Input> inputs) {
      return RepairedFiles.write(changes, inputs);
    }
  }

  /**
   * A text that changed.
   *
   * @param before the text as it was
   * @param after the text as it is now
   * @param corrections what was put in, in the order it was: a later one may stand in what an earlier one made
   */
  public record Change(Source before, Source after, List<Correction> corrections) {
    public Change {
      corrections = List.copyOf(corrections);
    }

    private Change then(Change next) {
      List<Correction> both = new ArrayList<>(corrections);
      both.addAll(next.corrections);
      return new Change(before, next.after, both);
    }
  }

  /** Puts in what is safe. Doing it again with what came of it changes nothing. */
  public Result safe(List<Input> inputs) {
    return run(inputs, Repair::safeOnes, MOST_ROUNDS);
  }

  /**
   * Puts in what somebody chooses, once.
   *
   * @param choice the corrections of a report that are wanted
   */
  public Result chosen(List<Input> inputs, Function<Report, List<Correction>> choice) {
    return run(inputs, choice, 1);
  }

  private Result run(List<Input> inputs, Function<Report, List<Correction>> choice, int rounds) {
    Report before = check.apply(inputs);
    Report report = before;
    Map<String, Change> changes = new TreeMap<>();
    for (int i = 0; i < rounds; i++) {
      Map<String, Change> round = fix(report, choice.apply(report));
      if (round.isEmpty()) {
        break;
      }
      round.forEach((name, change) -> changes.merge(name, change, Change::then));
      report = check.apply(inputs.stream()
          .map(input -> changes.containsKey(input.name())
              ? new Input.InMemory(changes.get(input.name()).after())
              : input)
          .toList());
    }
    return new Result(before, report, changes);
  }

  private static List<Correction> safeOnes(Report report) {
    return report.findings().stream().flatMap(f -> Correction.safe(f).stream()).toList();
  }

  private static Map<String, Change> fix(Report report, List<Correction> corrections) {
    Map<String, List<Correction>> byName = new LinkedHashMap<>();
    corrections.forEach(
        c -> byName.computeIfAbsent(path(c.finding()), p -> new ArrayList<>()).add(c));
    Map<String, Change> changes = new TreeMap<>();
    byName.forEach((name, own) -> {
      Source source = report.sources().get(name);
      if (source != null) {
        Fixer.Fixed fixed = Fixer.fix(source, own);
        if (!fixed.applied().isEmpty()) {
          changes.put(name, new Change(source, fixed.source(), fixed.applied()));
        }
      }
    });
    return changes;
  }

  private static String path(Finding finding) {
    return finding.place().path();
  }
}
