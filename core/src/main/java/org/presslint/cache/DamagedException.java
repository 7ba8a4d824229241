package org.presslint.cache;

/** What was kept cannot be what was written. Its message says why, not where. */
public final class DamagedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DamagedException(String message) {
    super(message);
  }
}
