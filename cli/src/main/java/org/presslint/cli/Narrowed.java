package org.presslint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.presslint.Input;
import org.presslint.baseline.Known;
import org.presslint.finding.Report;
import org.presslint.git.KnownFindings;
import org.presslint.output.Plural;

/** Leaves out what is known of the texts of one project, and says once how much that is. Not thread-safe. */
final class Narrowed {
  private final KnownFindings known;
  private final PrintWriter messages;
  private boolean told;

  Narrowed(KnownFindings known, PrintWriter messages) {
    this.known = known;
    this.messages = messages;
  }

  /** The report without what is known. */
  Report fresh(Report report, List<Input> inputs) {
    KnownFindings.Fresh fresh = known.of(report, inputs);
    if (!told) {
      tell(fresh.known(), "known finding", "(" + name() + ")");
      tellGone(fresh.gone());
      known.earlier().ifPresent(e -> tell(fresh.before(), "finding", "of before " + e.revision()));
      told = true;
    }
    return fresh.report();
  }

  private void tell(int count, String noun, String whence) {
    if (count > 0) {
      messages.println("presslint: left out: " + Plural.of(count, noun) + " " + whence);
    }
  }

  private void tellGone(Map<Known, Integer> gone) {
    int count = gone.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0) {
      messages.println("presslint: " + Plural.of(count, "known finding") + " of " + name()
          + (count == 1 ? " is" : " are") + " gone; presslint baseline takes out what is gone, "
          + "presslint baseline --check lists it");
    }
  }

  private String name() {
    return known.file().name();
  }
}
