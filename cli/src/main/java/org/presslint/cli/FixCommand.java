package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.Repair;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.FailOn;
import org.presslint.finding.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "fix",
    description = "Puts right what is safe: the text reads the same afterwards.",
    parameterListHeading = "%nWhat to fix:%n",
    footer = {
      "",
      "Nothing in quotation marks is changed. Files keep their encoding, line ends and rights.",
      "Exit code, of the files as they are then: 0 clean, 1 findings at or above --fail-on, "
          + "2 a problem or wrong usage."
    })
final class FixCommand implements Callable<Integer> {
  private final Session session;
  private final Function<Project, Checker> checkers;

  @Mixin
  private TextPaths paths = new TextPaths();

  @Option(
      names = "--review",
      description = "Ask about each finding with a suggestion, safe or not.")
  private boolean review;

  @Option(names = "--diff", description = "Print a patch and change no file.")
  private boolean diff;

  @Option(names = "--dry-run", description = "Say what would be done and change no file.")
  private boolean dryRun;

  @Mixin
  private FailLevel failOn = new FailLevel(FailOn.ERROR);

  @Mixin
  private CheckSettings options = new CheckSettings();

  @Mixin
  private Narrowing narrowing = new Narrowing();

  FixCommand(Session session, Function<Project, Checker> checkers) {
    this.session = session;
    this.checkers = checkers;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    FailOn level = failOn.level();
    if (paths.isEmpty()) {
      throw new Complaint("give a file or a folder to fix (see presslint fix --help)");
    }
    if (paths.hasStdin()) {
      throw new Complaint("fix changes files, and - is standard input; give a file");
    }
    if (review && !session.terminal().answers()) {
      throw new Complaint("--review asks in a terminal, and there is none; leave it out to put in "
          + "what is safe");
    }
    Settings settings = options.settings(session);
    Selection selection = paths.files(session);
    List<Batch> batches = Batch.of(selection.inputs(), settings::of);
    Checking checking = new Checking(session, true, checkers, batches).narrowed(narrowing);
    Repair.Result result = repair(checking, selection.inputs());
    boolean writes = !diff && !dryRun;
    List<Problem> problems = new ArrayList<>(selection.problems());
    problems.addAll(selection.missing());
    if (writes) {
      problems.addAll(result.write(selection.inputs()));
    }
    FixOutcome outcome =
        new FixOutcome(session, result, result.report().with(problems), selection.leftOut());
    if (diff) {
      outcome.tellPatch();
    } else {
      outcome.tell(dryRun, review);
    }
    return ExitCode.of((writes ? result.report() : result.before()).with(problems), level);
  }

  private Repair.Result repair(Checking checking, List<Input> inputs) {
    Repair repair = new Repair(checking::check);
    return review ? repair.chosen(inputs, new Review(session)::choose) : repair.safe(inputs);
  }
}
