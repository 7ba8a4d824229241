package org.presslint.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name of a ledger: one line of its file.
 *
 * @param name the form it is shown in: for Russian the nominative where the archive has it
 * @param forms other forms of it that the archive has, sorted: the cases of Russian
 * @param standing whether it may be relied on
 * @param usual for a name that is not {@link Standing#RIGHT}: the name it is another spelling of
 * @param line its 1-based line in the file; 0 where it was not read from one
 * @param offset where the name starts in the file, in UTF-16 code units
 */
public record LedgerName(
    String name,
    List<String> forms,
    Standing standing,
    Optional<String> usual,
    int line,
    int offset) {

  /** What the archive as a whole says of a spelling. */
  public enum Standing {
    /** Nothing speaks against it. */
    RIGHT,
    /** A second spelling of another name, and so frequent that the house may want both. */
    VARIANT,
    /** Most likely a slip: another spelling of the same name is the usual one. */
    SLIP;

    /** The word that starts its line in the file. */
    public String word() {
      return this == RIGHT ? "name" : name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public LedgerName {
    Objects.requireNonNull(standing, "standing");
    forms = List.copyOf(forms);
    if (usual.isPresent() == (standing == Standing.RIGHT)) {
      throw new IllegalArgumentException("a " + standing + " and its usual name: " + usual);
    }
  }

  /** Whether the archive gives no reason to doubt it. */
  public boolean isAccepted() {
    return standing != Standing.SLIP;
  }
}
