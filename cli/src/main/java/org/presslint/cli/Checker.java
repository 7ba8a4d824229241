package org.presslint.cli;

import java.util.List;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.finding.Report;

/** What the command line needs of {@link Presslint}. */
@FunctionalInterface
interface Checker {
  Report check(List<Input> inputs, Presslint.Progress progress);
}
