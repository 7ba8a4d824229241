package org.presslint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "man", description = "Prints the manual page: presslint man | man -l -")
@SuppressWarnings("NullAway.Init") // picocli sets the model
final class ManCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Spec
  private CommandSpec command;

  ManCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(ManualPage.of(command.root()));
    return ExitCode.CLEAN;
  }
}
