package org.presslint.cli;

import java.util.concurrent.Callable;
import org.presslint.Presslint;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "presslint",
    description = "Finds what would embarrass the office that publishes a press release.",
    versionProvider = PresslintCommand.Version.class,
    footer = {
      "",
      "presslint COMMAND --help says more about a command.",
      "Exit code: 0 clean, 1 findings, 2 a problem or wrong usage."
    })
@SuppressWarnings("UnusedVariable") // picocli acts on --help and --version by itself
final class PresslintCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help and stop.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and stop.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the trace of an internal error; PRESSLINT_DEBUG=1 does the same.")
  private boolean debug;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Complaint {
    throw new Complaint("say what to do: "
        + String.join(", ", spec.subcommands().keySet()) + " (see presslint --help)");
  }

  boolean debug() {
    return debug;
  }

  /** The version of the library is the version of the command. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"presslint " + Presslint.version()};
    }
  }
}
