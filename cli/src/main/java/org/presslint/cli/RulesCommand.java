package org.presslint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.presslint.Presslint;
import org.presslint.check.Rule;
import picocli.CommandLine.Command;

@Command(name = "rules", description = "Lists the rules: id, heaviest severity, what it finds.")
final class RulesCommand implements Callable<Integer> {
  private final PrintWriter out;

  RulesCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Rule> rules = Presslint.rules();
    int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(1);
    for (Rule rule : rules) {
      String line = String.format(
          Locale.ROOT, "%-" + width + "s  %-7s  %s", rule.id(), rule.worst().id(), rule.summary());
      out.print(line + "\n");
    }
    return ExitCode.CLEAN;
  }
}
