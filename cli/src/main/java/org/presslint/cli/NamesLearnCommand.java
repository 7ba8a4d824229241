package org.presslint.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.presslint.NameLearner;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.finding.Problem;
import org.presslint.names.LedgerName;
import org.presslint.names.LedgerName.Standing;
import org.presslint.names.LedgerWriter;
import org.presslint.names.NameLedger;
import org.presslint.output.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "learn",
    description = "Learns the names of published texts and writes them into a ledger.",
    parameterListHeading = "%nWhat to learn from:%n",
    footer = {
      "",
      "A ledger that is there already is added to: a text learned twice counts once. Without a",
      "path it is written anew from what it holds, as after a merge.",
      "Exit code: 0 learned, 2 a problem or wrong usage."
    })
final class NamesLearnCommand implements Callable<Integer> {
  private final Session session;
  private final PrintWriter out;

  @Mixin
  private TextPaths paths = new TextPaths();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "names.lock",
      description = "The ledger: names.lock (default) or another file.")
  private String output = "names.lock";

  @Mixin
  private SettingsOptions options = new SettingsOptions();

  NamesLearnCommand(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    ReportTarget target = ReportTarget.file("--output", session.folder(), output);
    NameLedger known = known(target);
    if (paths.isEmpty() && known.documents().isEmpty()) {
      throw new Complaint("give files or folders to learn from (see presslint names learn --help)");
    }
    Config settings = options.settings(session).of("-").config();
    Selection selection = paths.isEmpty()
        ? new Selection()
        : paths.select(session, settings.maxFileSize(), Optional.empty());
    NameLearner.Learned learned = ProgressLine.during(
        session,
        true,
        progress -> new NameLearner(settings).learn(known, selection.inputs(), progress));
    target.write(writer -> writer.write(LedgerWriter.write(learned.ledger())));
    tell(learned, selection);
    List<Problem> problems = new ArrayList<>(learned.problems());
    problems.addAll(selection.problems());
    problems.addAll(selection.missing());
    session.tell(problems);
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.PROBLEM;
  }

  /** What the ledger holds. There is one from now on: the settings that are read next may name it. */
  private NameLedger known(ReportTarget target) throws Complaint, ConfigException {
    if (Files.exists(NamesOption.path(output, session))) {
      return NamesOption.read(output, session);
    }
    NameLedger none = NameLedger.empty(output);
    if (!paths.isEmpty()) {
      target.write(writer -> writer.write(LedgerWriter.write(none)));
    }
    return none;
  }

  private void tell(NameLearner.Learned learned, Selection selection) {
    List<LedgerName> names = learned.ledger().names();
    long slips = names.stream().filter(n -> n.standing() == Standing.SLIP).count();
    out.print(output + ": " + Plural.of(names.size(), "name") + " in "
        + Plural.of(learned.ledger().documents().size(), "document") + ", " + slips
        + " of them likely slips; " + Plural.of(learned.documents(), "document") + " read now\n");
    out.print(selection.leftOut().line());
  }
}
