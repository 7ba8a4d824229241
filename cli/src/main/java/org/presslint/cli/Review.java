package org.presslint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.fix.Correction;
import org.presslint.fix.Offers;
import org.presslint.output.TextReporter;

/** Asks about each correction that may be put in: one by one, in the order of the report. Not thread-safe. */
final class Review {
  private final BufferedReader answers;
  private final PrintWriter out;
  private final TextReporter text;

  Review(Session session) {
    answers = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    out = new PrintWriter(session.out(), false, StandardCharsets.UTF_8);
    text = new TextReporter(
        new TextReporter.Options(session.terminal().coloured(), Integer.MAX_VALUE, false, false));
  }

  /** What somebody wants; nobody is asked about quoted text. */
  List<Correction> choose(Report report) {
    List<Correction> chosen = new ArrayList<>();
    try {
      for (Map.Entry<Finding, List<Correction>> offer : Offers.of(report).entrySet()) {
        text.write(offer.getKey(), report, out);
        Answer answer = ask(offer.getValue());
        answer.chosen().ifPresent(chosen::add);
        out.println();
        if (answer.stops()) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out.flush();
    }
    return chosen;
  }

  /** What somebody said. */
  private record Answer(Optional<Correction> chosen, boolean stops) {}

  private Answer ask(List<Correction> offers) throws IOException {
    while (true) {
      out.print("    write \u201C" + offers.get(0).replacement() + "\u201D? [y]es, [n]o, "
          + (offers.size() > 1 ? "[1-" + offers.size() + "] another suggestion, " : "")
          + "[q]uit: ");
      out.flush();
      String line = answers.readLine();
      if (line == null) {
        return new Answer(Optional.empty(), true);
      }
      String answer = line.strip().toLowerCase(Locale.ROOT);
      switch (answer) {
        case "y", "yes" -> {
          return new Answer(Optional.of(offers.get(0)), false);
        }
        case "n", "no" -> {
          return new Answer(Optional.empty(), false);
        }
        case "q", "quit" -> {
          return new Answer(Optional.empty(), true);
        }
        default -> {
          if (answer.matches("[1-9]") && Integer.parseInt(answer) <= offers.size()) {
            return new Answer(Optional.of(offers.get(Integer.parseInt(answer) - 1)), false);
          }
        }
      }
    }
  }
}
