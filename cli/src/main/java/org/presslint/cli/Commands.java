package org.presslint.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.presslint.config.Project;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * The commands in the order of the help. Picocli reads the options of a command by reflection, which takes milliseconds for
 * each in a new process; so only the one that is asked for is made, unless all have to be known.
 */
final class Commands {
  /** What describes all the others. */
  private static final Set<String> DESCRIBING = Set.of("completion", "man");

  private static final List<String> VERSION = List.of("-V", "--version");

  private static final int HELP_WIDTH = 90;
  private static final String CHECK = "check";

  private final Session session;
  private final PrintWriter out;
  private final Supplier<CheckCommand> check;
  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  Commands(
      Session session, Function<Project, Checker> checkers, SpeedOptions speed, PrintWriter out) {
    this.session = session;
    this.out = out;
    check = () -> new CheckCommand(session, checkers, speed);
    all.put(CHECK, check::get);
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
    all.put(
        "names",
        () -> new CommandLine(new NamesCommand())
            .addSubcommand(new NamesLearnCommand(session, out))
            .addSubcommand(new NamesShowCommand(session, out)));
  }

  /** Does what the arguments say; returns the exit code. */
  int execute(Trouble trouble, String... args) {
    PresslintCommand root = new PresslintCommand();
    try {
      return line(root, trouble, args).execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      return trouble.during(e, root.debug());
    }
  }

  /** The command line with the command that the arguments ask for, or with all where they ask for none that is known. */
  private CommandLine line(PresslintCommand root, Trouble trouble, String... args) {
    CommandLine line = new CommandLine(root);
    asked(args).forEach(command -> line.addSubcommand(command.get()));
    describe(line);
    return line.setExpandAtFiles(false)
        .setOut(out)
        .setErr(session.messages())
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler((e, arguments) -> trouble.usage(e))
        .setExecutionExceptionHandler((e, ran, parsed) -> trouble.during(e, root.debug()));
  }

  /** What the help of all commands has in common. */
  private static void describe(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
    line.getSubcommands().values().forEach(Commands::describe);
  }

  /** What the first argument names that is no option: no option before a command takes a value. */
  private Collection<Supplier<Object>> asked(String... args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      return List.of();
    }
    String name =
        Stream.of(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
    Supplier<Object> command = DESCRIBING.contains(name) ? null : all.get(name);
    return command == null ? all.values() : List.of(command);
  }

  /**
   * The check of paths without any option. It needs no picocli, whose model of the options would be a quarter of the time of
   * the run: the options are what their fields begin with.
   */
  Optional<CheckCommand> plainCheck(String... args) {
    List<String> words = List.of(args);
    boolean isPlain = words.size() > 1
        && words.get(0).equals(CHECK)
        && words.stream().noneMatch(word -> word.startsWith("-") && word.length() > 1);
    return isPlain ? Optional.of(check.get().of(words.subList(1, words.size()))) : Optional.empty();
  }
}
