package org.presslint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"", "To use it: source <(presslint completion)"})
@SuppressWarnings("NullAway.Init") // picocli sets the model
final class CompletionCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec
  private CommandSpec command;

  CompletionCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(AutoComplete.bash("presslint", command.root().commandLine()));
    return ExitCode.CLEAN;
  }
}
