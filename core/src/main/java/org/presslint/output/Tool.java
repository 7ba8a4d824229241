package org.presslint.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presslint.finding.RulePage;

/**
 * What made a report.
 *
 * @param version its version
 * @param rules its rules with their pages, in the order they are listed for users
 */
public record Tool(String version, List<RulePage> rules) {

  public Tool {
    Objects.requireNonNull(version, "version");
    rules = List.copyOf(rules);
  }

  /** The page of a rule. */
  Optional<RulePage> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
