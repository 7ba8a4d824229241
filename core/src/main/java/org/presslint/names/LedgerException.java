package org.presslint.names;

/** A ledger that cannot be read. The message is one line: what is wrong and what to do, without the place. */
public final class LedgerException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  LedgerException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Where: the 1-based line. */
  public int line() {
    return line;
  }

  /** Where: the 1-based column, in UTF-16 code units. */
  public int column() {
    return column;
  }
}
