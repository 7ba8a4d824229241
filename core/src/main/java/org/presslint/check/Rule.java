package org.presslint.check;

import java.util.Objects;
import java.util.regex.Pattern;
import org.presslint.finding.Severity;

/**
 * What a check looks for, as a user sees it.
 *
 * @param id the name of its setting, its page in docs/checks and its findings
 * @param worst the heaviest severity it gives by default
 * @param summary what it finds, in one line
 */
public record Rule(String id, Severity worst, String summary) {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Rule {
    Objects.requireNonNull(worst, "worst");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no rule id: " + id);
    }
    if (summary.isBlank() || summary.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a summary is one line: " + summary);
    }
  }

  /** By hand: what a record brings is linked at its first use, which a new process feels. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
