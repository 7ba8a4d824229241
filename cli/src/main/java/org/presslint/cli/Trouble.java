package org.presslint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.presslint.config.ConfigException;
import org.presslint.config.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one line for each trouble, never a stack trace for a user's mistake. */
final class Trouble {
  private final PrintWriter messages;
  private final boolean debug;

  Trouble(Session session) {
    messages = session.messages();
    debug = "1".equals(session.environment().get("PRESSLINT_DEBUG"));
  }

  /** Arguments that cannot be understood. */
  int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String pointer = " (see " + command.getCommandSpec().qualifiedName() + " --help)";
    return say("presslint: " + what(e) + pointer);
  }

  /** Trouble while a command ran. */
  int during(Throwable e, boolean trace) {
    if (e instanceof ConfigException) {
      return say(String.valueOf(e.getMessage()));
    }
    if (e instanceof Complaint) {
      return say("presslint: " + e.getMessage());
    }
    if (e instanceof OutOfMemoryError) {
      return say("presslint: not enough memory; check fewer files at once or give Java more: "
          + "PRESSLINT_JAVA_OPTS=-Xmx4g");
    }
    if (debug || trace) {
      e.printStackTrace(messages);
    }
    return say("presslint: internal error: " + oneLine(String.valueOf(e))
        + "; please report this with what --debug prints");
  }

  private static String what(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-")
          ? "unknown option " + word + Nearest.hint(word, options(e.getCommandLine()))
          : "unknown command " + word + commandHint(word, e.getCommandLine());
    }
    if (e instanceof MissingParameterException missing && missing.getMissing().size() == 1) {
      return missing.getMissing().get(0) instanceof OptionSpec option
          ? "no value for the option " + option.longestName()
          : "no " + missing.getMissing().get(0).paramLabel();
    }
    String message = oneLine(String.valueOf(e.getMessage()));
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(o -> Stream.of(o.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private static String commandHint(String word, CommandLine command) {
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return Nearest.to(word, commands)
        .map(near -> "; did you mean " + near + "?")
        .orElse("; did you mean presslint check " + word + "?");
  }

  private int say(String line) {
    messages.println(oneLine(line));
    return ExitCode.PROBLEM;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }
}
