package org.presslint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.Presslint;
import org.presslint.RulePages;
import org.presslint.check.Rule;
import org.presslint.config.ConfigException;
import org.presslint.config.Nearest;
import org.presslint.config.Project;
import org.presslint.finding.Explanation;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.output.ExplanationText;
import org.presslint.output.TextReporter;
import org.presslint.text.Locator;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;
import org.presslint.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Explains a rule, or why a word is a finding or is none.",
    parameterListHeading = "%nWhat to explain:%n",
    footer = {"", "Exit code: 0 explained, 2 wrong usage or a problem."})
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE =
      Pattern.compile("(?<file>.+):(?<line>\\d{1,9}):(?<column>\\d{1,9}):?", Pattern.DOTALL);

  private final Session session;

  @Parameters(
      paramLabel = "RULE|FILE:LINE:COLUMN",
      arity = "0..1",
      description = "A rule (see presslint rules), or a place as a report gives it.")
  private @Nullable String subject;

  @Mixin
  private CheckSettings options = new CheckSettings();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    if (subject == null) {
      throw new Complaint(
          "give a rule or FILE:LINE:COLUMN to explain (see presslint explain --help)");
    }
    Matcher place = PLACE.matcher(subject);
    if (place.matches()) {
      explain(
          place.group("file"),
          Integer.parseInt(place.group("line")),
          Integer.parseInt(place.group("column")));
    } else {
      explainRule(subject);
    }
    return ExitCode.CLEAN;
  }

  private void explainRule(String id) throws Complaint {
    List<String> ids = Presslint.rules().stream().map(Rule::id).toList();
    String page = RulePages.of(id)
        .orElseThrow(() -> new Complaint("there is no rule '" + id + "'" + Nearest.hint(id, ids)
            + "; give one of presslint rules, or FILE:LINE:COLUMN"))
        .markdown();
    new ReportTarget.ToStream(session.out()).write(out -> out.append(page));
  }

  private void explain(String file, int line, int column) throws Complaint, ConfigException {
    Project project = options.settings(session).of(file);
    Source source = read(file, project.config().maxFileSize());
    int offset = offset(source, line, column);
    Presslint presslint = Presslint.builder().project(project).build();
    Optional<Explanation> explanation = presslint.explain(source, offset);
    if (explanation.isPresent()) {
      new ReportTarget.ToStream(session.out())
          .write(out -> new ExplanationText().write(explanation.get(), out));
      return;
    }
    tellFindings(presslint.check(source), offset, subject);
  }

  /** A finding may stand where no word does, such as a mark or a space. */
  private void tellFindings(Report report, int offset, @Nullable String place) throws Complaint {
    List<Finding> there = report.findings().stream()
        .filter(f -> f.place().span().contains(new Span(offset, offset + 1)))
        .toList();
    if (there.isEmpty()) {
      throw new Complaint("no word stands at " + place + " that is checked: it may be code, an "
          + "address, a number, or a space");
    }
    TextReporter text = new TextReporter(TextReporter.Options.PLAIN);
    new ReportTarget.ToStream(session.out()).write(out -> {
      for (Finding finding : there) {
        text.write(finding, report, out);
      }
    });
  }

  private Source read(String file, long maxBytes) throws Complaint {
    try {
      Path path = session.folder().resolve(file);
      return new Source(file, SourceReader.read(path, maxBytes).text());
    } catch (IOException e) {
      throw new Complaint(file + " " + e.getMessage());
    } catch (InvalidPathException e) {
      throw new Complaint(file + " is no file name; correct it");
    }
  }

  private static int offset(Source source, int line, int column) throws Complaint {
    Locator locator = new Locator(source.text());
    if (line < 1 || line > locator.lines()) {
      throw new Complaint(
          source.name() + " has no line " + line + "; its last line is " + locator.lines());
    }
    Span span = locator.lineSpan(line);
    if (column < 1 || column > span.length()) {
      throw new Complaint("line " + line + " of " + source.name() + " has no column " + column
          + "; its last column is " + span.length());
    }
    return span.start() + column - 1;
  }
}
