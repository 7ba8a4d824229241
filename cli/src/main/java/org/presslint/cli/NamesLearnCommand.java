package org.presslint.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.presslint.NameLearner;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.finding.Problem;
import org.presslint.names.LedgerName;
import org.presslint.names.LedgerName.Standing;
import org.presslint.names.LedgerWriter;
import org.presslint.names.NameLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "learn",
    description = "Learns the names of published texts and writes them into a ledger.",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%nWhat to learn from:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "A ledger that is there already is added to: a text learned twice counts once. Without a",
      "path it is written anew from what it holds, as after a merge.",
      "Exit code: 0 learned, 2 a problem or wrong usage."
    })
final class NamesLearnCommand implements Callable<Integer> {
  private final Session session;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders, read as presslint check reads them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "names.lock",
      description = "The ledger: names.lock (default) or another file.")
  private String output = "names.lock";

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Language of texts that name none themselves, such as en-GB or ru.")
  private @Nullable String language;

  @Option(names = "--config", paramLabel = "FILE", description = "Settings file to use.")
  private @Nullable String config;

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
    Config settings = new Settings(
            session.folder(), Optional.ofNullable(config), Optional.ofNullable(language))
        .of("-")
        .config();
    Selection selection = paths.isEmpty()
        ? new Selection()
        : new Arguments(session, settings.maxFileSize()).select(paths, Optional.empty());
    NameLearner.Learned learned = learn(settings, known, selection);
    target.write(writer -> writer.write(LedgerWriter.write(learned.ledger())));
    tell(learned, selection);
    List<Problem> problems = new ArrayList<>(learned.problems());
    problems.addAll(selection.problems());
    problems.addAll(selection.missing());
    problems.forEach(
        p -> session.messages().println("presslint: " + p.path() + ": " + p.message()));
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

  private NameLearner.Learned learn(Config settings, NameLedger known, Selection selection) {
    ProgressLine line = new ProgressLine(session.messages(), System::nanoTime);
    Presslint.Progress progress = session.terminal().live() ? line : (done, total) -> {};
    try {
      return new NameLearner(settings).learn(known, selection.inputs(), progress);
    } finally {
      line.wipe();
    }
  }

  private void tell(NameLearner.Learned learned, Selection selection) {
    List<LedgerName> names = learned.ledger().names();
    long slips = names.stream().filter(n -> n.standing() == Standing.SLIP).count();
    out.print(output + ": " + counted(names.size(), "name") + " in "
        + counted(learned.ledger().documents().size(), "document") + ", " + slips
        + " of them likely slips; " + counted(learned.documents(), "document") + " read now\n");
    String leftOut = selection.leftOut().summary();
    out.print(leftOut.isEmpty() ? "" : leftOut + "\n");
  }

  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
