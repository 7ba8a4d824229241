package org.presslint;

import java.util.List;
import java.util.Optional;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;

/**
 * What the checks made of one input, all that is kept of it until the end of a run. Immutable.
 *
 * @param isSound whether a second run gives the same: no check failed
 * @param read whether the input could be read
 * @param findings what the checks of single documents found
 * @param problems what could not be read or checked
 * @param observations what each check across documents keeps of it, in the order of those checks; empty where one failed
 */
record Examined(
    boolean isSound,
    boolean read,
    List<Finding> findings,
    List<Problem> problems,
    List<Optional<Object>> observations) {

  Examined {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    observations = List.copyOf(observations);
  }

  static Examined unreadable(Problem problem) {
    return new Examined(true, false, List.of(), List.of(problem), List.of());
  }
}
