package org.presslint.names;

import java.util.List;
import java.util.regex.Pattern;

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

  /** A number of times and what stands so often. */
  static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,8}) (\\S.*)");

  private LedgerFormat() {}
}
