package org.presslint.cli;

import org.presslint.finding.FailOn;
import picocli.CommandLine.Option;

/** The option that says which findings make a run fail. */
final class FailLevel {
  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "Lightest finding that gives exit code 1: error, warning, info or never; "
          + "${DEFAULT-VALUE} unless given.")
  private String level;

  /** @param usual the level where none is given */
  FailLevel(FailOn usual) {
    level = usual.id();
  }

  FailOn level() throws Complaint {
    return Choice.of("--fail-on", level, FailOn.class);
  }
}
