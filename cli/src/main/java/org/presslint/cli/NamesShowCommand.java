package org.presslint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.presslint.config.ConfigException;
import org.presslint.config.Nearest;
import org.presslint.names.LedgerName;
import org.presslint.names.NameCount;
import org.presslint.names.NameLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows what the ledger knows of a name, and why.",
    parameterListHeading = "%nWhat to show:%n",
    footer = {"", "Exit code: 0 shown, 2 an unknown name, a problem or wrong usage."})
final class NamesShowCommand implements Callable<Integer> {
  private final Session session;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name or some words of it, in any capitals.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private NamesOption names = new NamesOption();

  NamesShowCommand(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint, ConfigException {
    NameLedger ledger = ledger();
    String wanted = String.join(" ", words).strip();
    List<LedgerName> found =
        ledger.names().stream().filter(n -> isMeant(n, wanted)).toList();
    if (found.isEmpty()) {
      List<String> known = ledger.names().stream().map(LedgerName::name).toList();
      throw new Complaint(
          ledger.path() + " has no name '" + wanted + "'" + Nearest.hint(wanted, known));
    }
    Map<String, NameCount> counts = ledger.counts();
    for (LedgerName name : found) {
      new ShownName(name, ledger, counts).lines().forEach(line -> out.print(line + "\n"));
    }
    return ExitCode.CLEAN;
  }

  private NameLedger ledger() throws Complaint, ConfigException {
    Optional<NameLedger> given = names.ledger(session);
    if (given.isPresent()) {
      return given.get();
    }
    NameLedger ofSettings = Settings.nearest(session).of("-").config().names();
    return ofSettings.documents().isEmpty()
        ? NamesOption.read(ofSettings.path(), session)
        : ofSettings;
  }

  private static boolean isMeant(LedgerName name, String wanted) {
    List<String> asked = Arrays.asList(wanted.toLowerCase(Locale.ROOT).split("\\s+"));
    List<String> texts = new ArrayList<>(name.forms());
    texts.add(name.name());
    return texts.stream()
        .map(text -> Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ")))
        .anyMatch(parts -> parts.containsAll(asked));
  }
}
