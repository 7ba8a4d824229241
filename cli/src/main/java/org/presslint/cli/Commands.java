package org.presslint.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.presslint.config.Project;
import picocli.CommandLine;

/**
 * The commands in the order of the help. Picocli reads the options of a command by reflection, which takes milliseconds for
 * each in a new process; so only the one that is asked for is made, unless all have to be known.
 */
final class Commands {
  /** What describes all the others. */
  private static final Set<String> DESCRIBING = Set.of("completion", "man");

  private static final List<String> VERSION = List.of("-V", "--version");

  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  Commands(
      Session session,
      Function<Project, Checker> checkers,
      SpeedOptions speed,
      PrintWriter out) {
    all.put("check", () -> new CheckCommand(session, checkers, speed));
    all.put("pair", () -> new PairCommand(session, checkers));
    all.put("fix", () -> new FixCommand(session, checkers));
    all.put("baseline", () -> new BaselineCommand(session, checkers, out));
    all.put("dictionary", () -> new DictionaryCommand(session, out));
    all.put("config", () -> new ConfigCommand(session, out));
    all.put("init", () -> new InitCommand(session, out));
    all.put("rules", () -> new RulesCommand(out));
    all.put("explain", () -> new ExplainCommand(session));
    all.put("completion", () -> new CompletionCommand(out));
    all.put("man", () -> new ManCommand(out));
    all.put("names", () -> new CommandLine(new NamesCommand())
        .addSubcommand(new NamesLearnCommand(session, out))
        .addSubcommand(new NamesShowCommand(session, out)));
  }

  /** Adds the command that the arguments ask for, or all where they ask for none that is known. */
  void addTo(CommandLine line, String... args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      return;
    }
    String asked = asked(args);
    Supplier<Object> one = all.get(asked);
    if (one != null && !DESCRIBING.contains(asked)) {
      line.addSubcommand(one.get());
    } else {
      all.values().forEach(command -> line.addSubcommand(command.get()));
    }
  }

  /** The first argument that is no option: no option before a command takes a value. */
  private static String asked(String... args) {
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        return arg;
      }
    }
    return "";
  }
}
