package org.presslint.cli;

/** A user's mistake: one line that says what is wrong and what to do. */
final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;

  Complaint(String message) {
    super(message);
  }
}
