package org.presslint.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.Batch;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.FailOn;
import org.presslint.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Checks files, the files of folders, and standard input (-) together.",
    parameterListHeading = "%nWhat to check:%n",
    footer = {
      "",
      "presslint config PATH prints the settings in force and where they come from.",
      "Exit code: 0 clean, 1 findings at or above --fail-on, 2 a problem or wrong usage."
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;
  private final Function<Project, Checker> checkers;

  @Mixin
  private TextPaths paths = new TextPaths();

  @Mixin
  private ReportOptions reports = new ReportOptions();

  @Mixin
  private FailLevel failOn = new FailLevel(FailOn.ERROR);

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description =
          "Name of standard input, the path -, in the report; its ending tells the format.")
  private @Nullable String stdinName;

  @Mixin
  private CheckSettings options = new CheckSettings();

  @Mixin
  private Narrowing narrowing = new Narrowing();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli sets its options, the checkers follow them
  private final SpeedOptions speed;

  CheckCommand(Session session, Function<Project, Checker> checkers, SpeedOptions speed) {
    this.session = session;
    this.checkers = checkers;
    this.speed = speed;
  }

  /** The check of these paths, with its options as they are. */
  CheckCommand of(List<String> given) {
    paths = TextPaths.of(given);
    return this;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    speed.check();
    FailOn level = failOn.level();
    List<ReportPlan> plans = reports.plans(session);
    Settings settings = options.settings(session);
    Selection selection =
        paths.select(session, mostOfStdin(settings), Optional.ofNullable(stdinName));
    ReportOptions.refuseTexts(plans, selection);
    List<Batch> batches = Batch.of(selection.inputs(), settings::of);
    Report found = new Checking(session, !reports.quiet(), checkers, batches)
        .narrowed(narrowing)
        .check();
    Report checked = found.with(selection.problems());
    Report report = checked.with(selection.missing());
    new Outcome(reports, plans, session).tell(checked, report, selection);
    return ExitCode.of(report, level);
  }

  private long mostOfStdin(Settings settings) throws ConfigException {
    return paths.hasStdin()
        ? settings.of(stdinName == null ? "-" : stdinName).config().maxFileSize()
        : Config.DEFAULT_MAX_FILE_SIZE;
  }
}
