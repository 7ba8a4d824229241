package org.presslint.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lightest finding that makes a run fail. */
public enum FailOn {
  /** Only errors do. */
  ERROR,
  /** Warnings do too. */
  WARNING,
  /** All findings do. */
  INFO,
  /** None does. */
  NEVER;

  /** The word used in options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all levels, from the heaviest; immutable. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(FailOn::id).toList();
  }

  /** Whether a finding makes a run fail. */
  public boolean isReachedBy(Finding finding) {
    return this != NEVER && finding.severity().compareTo(Severity.valueOf(name())) >= 0;
  }

  /** Whether one of the findings of a report does. */
  public boolean isReachedBy(Report report) {
    return report.findings().stream().anyMatch(this::isReachedBy);
  }
}
