package org.presslint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.fix.Correction;
import org.presslint.fix.OpenText;
import org.presslint.output.TextReporter;
import org.presslint.text.Source;

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
    Map<String, OpenText> open = new HashMap<>();
    List<Correction> chosen = new ArrayList<>();
    try {
      for (Finding finding : report.findings()) {
        Source source = report.sources().get(finding.place().path());
        List<Correction> offers = offers(finding);
        boolean may = source != null
            && !offers.isEmpty()
            && open.computeIfAbsent(source.name(), n -> OpenText.of(source))
                .allows(finding.place().span());
        if (may) {
          text.write(finding, report, out);
          Answer answer = ask(offers);
          answer.chosen().ifPresent(chosen::add);
          if (answer.stops()) {
            break;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out.flush();
    }
    return chosen;
  }

  private static List<Correction> offers(Finding finding) {
    List<Correction> offers = new ArrayList<>();
    if (finding.fix() != Finding.Fix.NEVER) {
      for (int i = 0; i < finding.suggestions().size(); i++) {
        Correction.of(finding, i).ifPresent(offers::add);
      }
    }
    return offers;
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
        out.println();
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
