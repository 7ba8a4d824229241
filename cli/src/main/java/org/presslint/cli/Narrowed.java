package org.presslint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presslint.BaselineFile;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.Comparison;
import org.presslint.baseline.Known;
import org.presslint.finding.Report;
import org.presslint.git.EarlierFindings;

/** What is known of the texts of one project. How much is left out is said once. Not thread-safe. */
final class KnownFindings {
  private final BaselineFile file;
  private final Baseline known;
  private final Optional<EarlierFindings> earlier;
  private final PrintWriter messages;
  private boolean told;

  /**
   * @param known what the baseline file knows
   * @param messages where it is said how much is left out
   */
  KnownFindings(
      BaselineFile file, Baseline known, Optional<EarlierFindings> earlier, PrintWriter messages) {
    this.file = file;
    this.known = known;
    this.earlier = earlier;
    this.messages = messages;
  }

  /** The report without what is known. */
  Report fresh(Report report, List<Input> inputs) {
    Comparison comparison = file.compare(known, report, inputs);
    tell(comparison.known(), "known finding", "(" + file.name() + ")");
    tellGone(comparison.stale());
    Report fresh = comparison.fresh();
    if (earlier.isPresent()) {
      Comparison changed = earlier.get().compare(fresh, file.project());
      tell(changed.known(), "finding", "of before " + earlier.get().revision());
      fresh = changed.fresh();
    }
    told = true;
    return fresh;
  }

  private void tell(int count, String noun, String whence) {
    if (count > 0 && !told) {
      messages.println("presslint: left out: " + count(count, noun) + " " + whence);
    }
  }

  private void tellGone(Map<Known, Integer> stale) {
    int count = stale.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0 && !told) {
      messages.println("presslint: " + count(count, "known finding") + " of " + file.name()
          + (count == 1 ? " is" : " are") + " gone; presslint baseline takes out what is gone, "
          + "presslint baseline --check lists it");
    }
  }

  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
