package org.presslint.finding;

/** How much a finding weighs, from least to most. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Worth a look: likely but not sure. */
  WARNING,
  /** Fails a build: at least 95 of 100 are real mistakes. */
  ERROR;

  /** The word used in settings and reports. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
