package org.presslint.finding;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report can say of a rule. Immutable.
 *
 * @param id the id of the rule
 * @param worst the heaviest severity it gives by default
 * @param summary what it finds, in one line
 * @param markdown its whole page in docs/checks
 * @param address where the page can be read, where the build knows that
 */
public record RulePage(
    String id, Severity worst, String summary, String markdown, Optional<URI> address) {

  public RulePage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(worst, "worst");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(markdown, "markdown");
    Objects.requireNonNull(address, "address");
  }
}
