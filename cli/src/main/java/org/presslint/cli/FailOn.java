package org.presslint.cli;

import java.util.Optional;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;

/** The lightest finding that makes a run fail. */
enum FailOn {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  INFO(Optional.of(Severity.INFO)),
  NEVER(Optional.empty());

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum value
  private final Optional<Severity> least;

  FailOn(Optional<Severity> least) {
    this.least = least;
  }

  boolean isReachedBy(Report report) {
    return least.map(report::count).orElse(0L) > 0;
  }
}
