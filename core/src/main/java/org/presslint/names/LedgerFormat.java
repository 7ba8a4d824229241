package org.presslint.names;

import java.util.List;

/** The words and signs of a ledger file, known to its reader and its writer only. */
final class LedgerFormat {
  static final String VERSION = "# presslint names 1";

  /** The lines at the top of each ledger. */
  static final List<String> HEAD = List.of(
      VERSION,
      "# Written by presslint names learn. Do not correct a name here: say it in a glossary.",
      "# After a merge keep the lines of both sides, and learn again.");

  static final String DOCUMENT = "document";

  /** Between the fields of a line. */
  static final String FIELD = "\t";

  /** Between the things that one field lists. */
  static final String LIST = "; ";

  /** What a field without a value holds. */
  static final String NONE = "-";

  private LedgerFormat() {}

  /** Whether a text can stand in a field: not empty, in one line and without the sign between fields. */
  static boolean isField(String text) {
    return !text.isBlank()
        && text.indexOf('\t') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
