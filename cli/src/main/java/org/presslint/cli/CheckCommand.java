package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Checks files, the files of folders, and standard input together.",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%nWhat to check:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Settings are read from presslint.yml in the current folder, where there is one.",
      "Exit code: 0 clean, 1 findings at or above --fail-on, 2 a problem or wrong usage."
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;
  private final Function<Config, Checker> checkers;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders; - is standard input. Of a folder, hidden, ignored (.gitignore) "
              + "and binary files and those of unknown formats are left out.")
  private List<String> paths = new ArrayList<>();

  @Mixin
  private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Lightest finding that gives exit code 1: error (default), warning, info or never.")
  private String failOn = "error";

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Language of texts that name none themselves, such as en-GB or ru.")
  private @Nullable String language;

  @Option(names = "--config", paramLabel = "FILE", description = "Settings file to use.")
  private @Nullable String config;

  @Mixin
  private NamesOption names = new NamesOption();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "Name of standard input in the report; its ending tells the format.")
  private @Nullable String stdinName;

  @Mixin
  private final SpeedOptions speed;

  CheckCommand(Session session, Function<Config, Checker> checkers, SpeedOptions speed) {
    this.session = session;
    this.checkers = checkers;
    this.speed = speed;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    FailOn level = Choice.of("--fail-on", failOn, FailOn.class);
    List<ReportPlan> plans = reports.plans(session);
    Config settings = names.apply(
        new Settings(session.folder())
            .read(Optional.ofNullable(config), Optional.ofNullable(language)),
        session);
    Selection selection = new Arguments(session, settings.maxFileSize())
        .select(paths, Optional.ofNullable(stdinName));
    Checker checker = checkers.apply(settings);
    Report found = ProgressLine.during(
        session, !reports.quiet(), progress -> checker.check(selection.inputs(), progress));
    Report checked = withProblems(found, selection.problems());
    Report report = withProblems(checked, selection.missing());
    new Outcome(reports, plans, session).tell(checked, report, selection);
    return ExitCode.of(report, level);
  }

  private static Report withProblems(Report report, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(more);
    problems.sort(null);
    return new Report(report.documents(), report.findings(), problems, report.sources());
  }
}
