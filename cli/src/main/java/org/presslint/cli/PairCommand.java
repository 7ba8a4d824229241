package org.presslint.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.check.Rule;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.PairPattern;
import org.presslint.config.Project;
import org.presslint.finding.FailOn;
import org.presslint.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "pair",
    description = "Compares a release with its translation, English and Russian.",
    parameterListHeading = "%nWhat to compare:%n",
    footer = {
      "",
      "Only differences between the two are told; presslint check tells the rest, and compares",
      "the pairs of whole folders where the settings say which files belong together (pairs).",
      "Exit code: 0 no difference, 1 differences at or above --fail-on, 2 a problem or wrong usage."
    })
final class PairCommand implements Callable<Integer> {
  private static final String RULES = "pair-";

  private final Session session;
  private final Function<Project, Checker> checkers;

  @Parameters(index = "0", paramLabel = "FILE", description = "The release.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "TRANSLATION", description = "Its translation.")
  private String second = "";

  @Mixin
  private ReportOptions reports = new ReportOptions();

  @Mixin
  private FailLevel failOn = new FailLevel(FailOn.WARNING);

  @Mixin
  private ConfigOption config = new ConfigOption();

  PairCommand(Session session, Function<Project, Checker> checkers) {
    this.session = session;
    this.checkers = checkers;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    FailOn level = failOn.level();
    List<ReportPlan> plans = reports.plans(session);
    Project project = new Settings(session.folder(), config.file(), Optional.empty()).of(first);
    Selection selection = new Arguments(session, project.config().maxFileSize())
        .select(List.of(first, second), Optional.empty());
    List<String> names = selection.inputs().stream().map(Input::name).toList();
    if (!selection.missing().isEmpty()) {
      throw new Complaint(
          "no such file: " + selection.missing().get(0).path() + "; check the path");
    }
    if (!names.equals(List.of(first, second))) {
      throw new Complaint("pair compares two files, a release and its translation; for folders "
          + "give pairs in presslint.yml and use presslint check");
    }
    ReportOptions.refuseTexts(plans, selection);
    Project pair = project.with(pairOnly(project.config()));
    Report report = checkers.apply(pair).check(selection.inputs(), (done, total) -> {});
    new Outcome(reports, plans, session).tell(report, report, selection);
    return ExitCode.of(report, level);
  }

  /** The settings with these two as the only pair, and no rule on but those that compare. */
  private Config pairOnly(Config settings) {
    Map<String, Config.Level> levels = new HashMap<>(settings.rules());
    for (Rule rule : Presslint.rules()) {
      if (!rule.id().startsWith(RULES)) {
        levels.put(rule.id(), Config.Level.OFF);
      }
    }
    return settings.toBuilder()
        .rules(levels)
        .overrides(List.of())
        .pairs(List.of(new PairPattern(first, second)))
        .build();
  }
}
