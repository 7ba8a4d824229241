package org.presslint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.baseline.Known;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "baseline",
    description = "Writes down the findings of today; from then on only new ones are reported.",
    parameterListHeading = "%nWhat to check:%n",
    footer = {
      "",
      "Without a path the current folder is taken. What is known of other texts than those given",
      "stays as it is.",
      "Exit code: 0 written, or nothing gone with --check; 1 something gone with --check; "
          + "2 a problem or wrong usage."
    })
final class BaselineCommand implements Callable<Integer> {
  private final Session session;
  private final Function<Project, Checker> checkers;
  private final PrintWriter out;

  @Mixin
  private TextPaths paths = new TextPaths();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "File to write; by default presslint.baseline beside the settings.")
  private @Nullable String baseline;

  @Option(
      names = "--check",
      description = "Write nothing; list what is known and stands in the texts no more.")
  private boolean check;

  @Mixin
  private CheckSettings options = new CheckSettings();

  BaselineCommand(Session session, Function<Project, Checker> checkers, PrintWriter out) {
    this.session = session;
    this.checkers = checkers;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    Settings settings = options.settings(session);
    Selection selection = paths.filesOrAllHere(session);
    List<Batch> batches = Batch.of(selection.inputs(), settings::of);
    if (baseline != null && batches.size() > 1) {
      throw new Complaint("the texts have several settings files, and each its own baseline; "
          + "leave out --baseline or give --config");
    }
    List<Problem> problems = new ArrayList<>(selection.problems());
    problems.addAll(selection.missing());
    boolean isStale = false;
    Checking checking = new Checking(session, true, checkers, batches);
    for (Batch batch : batches) {
      Report report = checking.check(batch);
      problems.addAll(report.problems());
      BaselineFile file = BaselineFile.of(batch.project(), Narrowing.file(session, baseline));
      isStale |= check ? listStale(file, batch, report) : write(file, batch, report);
    }
    out.print(selection.leftOut().line());
    session.tell(problems);
    return !problems.isEmpty() ? ExitCode.PROBLEM : isStale ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private boolean listStale(BaselineFile file, Batch batch, Report report) throws ConfigException {
    Map<Known, Integer> stale =
        file.compare(file.read(), report, batch.inputs()).stale();
    stale.forEach((known, count) -> out.print(file.name() + ": gone: " + known.path() + ": " + count
        + " of " + known.rule() + " (" + known.fingerprint() + ")\n"));
    if (stale.isEmpty()) {
      out.print(file.name() + ": nothing is gone\n");
    }
    return !stale.isEmpty();
  }

  /** Never stale: what is gone is taken out. */
  private boolean write(BaselineFile file, Batch batch, Report report)
      throws Complaint, ConfigException {
    try {
      out.print(file.name() + ": " + file.update(report, batch.inputs()) + "\n");
    } catch (IOException e) {
      throw new Complaint(file.name() + " cannot be written; choose a file you may write to");
    }
    return false;
  }
}
