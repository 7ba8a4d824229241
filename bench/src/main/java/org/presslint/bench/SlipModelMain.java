package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the slip model and writes its table; cross-validated figures go to standard output.
 *
 * <p>Arguments: the folder of the benches, the file of judgements, the file to write, and optionally a file that gets every
 * unlabelled word with its cross-validated probability, for judging.
 */
public final class SlipModelMain {

  private SlipModelMain() {}

  /** Fits, writes and prints. */
  public static void main(String[] args) throws IOException {
    List<Rows.Row> rows = FitSlips.rows(Path.of(args[0]), Path.of(args[1]));
    Map<Rows.Row, Double> probabilities = CrossValidation.probabilities(rows);
    FitSlips fit = new FitSlips();
    FitSlips.Model lower = fit.fit(rows.stream().filter(FitSlips::isLower).toList());
    FitSlips.Model other =
        fit.fit(rows.stream().filter(r -> !FitSlips.isLower(r)).toList());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ThresholdTable table = new ThresholdTable(probabilities, false);
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      FitSlips.write(lower, other, file);
      table.write(file);
    }
    table.print(out);
    out.println("without companions");
    new ThresholdTable(probabilities, true).print(out);
    if (args.length > 3) {
      try (PrintStream dump =
          new PrintStream(Files.newOutputStream(Path.of(args[3])), true, StandardCharsets.UTF_8)) {
        probabilities.forEach((row, p) -> {
          if (!row.isAlone()) {
            dump.println(line(row, p));
          }
        });
      }
    }
  }

  private static String line(Rows.Row row, double probability) {
    return String.join(
        "\t",
        row.bench(),
        row.weighed().path(),
        String.valueOf(row.weighed().word().places().get(0).span().start()),
        row.truth().name(),
        row.label(),
        row.weighed().word().group(),
        row.weighed().word().form(),
        row.right(),
        row.weighed().word().candidates().stream()
            .map(c -> c.key())
            .limit(3)
            .toList()
            .toString(),
        String.format(Locale.ROOT, "%.4f", probability));
  }
}
