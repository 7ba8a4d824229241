package org.presslint.fix;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presslint.finding.Finding;

/**
 * What is put in the place of a finding. Immutable.
 *
 * @param finding the finding
 * @param replacement what its place holds afterwards; not what it holds already
 */
public record Correction(Finding finding, String replacement) {
  /** What is no markup in any format. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}«“„\"][\\p{L}\\p{M}\\p{N} \\u00A0.,:;%'’‘«»“”„\"()…‐‑–—-]*");

  public Correction {
    Objects.requireNonNull(finding, "finding");
    if (replacement.equals(finding.place().text())) {
      throw new IllegalArgumentException("no change: " + replacement);
    }
  }

  /** The first suggestion of a finding that a program may put in place by itself. */
  public static Optional<Correction> safe(Finding finding) {
    return finding.fix() == Finding.Fix.SAFE ? of(finding, 0) : Optional.empty();
  }

  /**
   * A suggestion of a finding.
   *
   * @param index which one, from 0; there need not be so many
   * @return empty where there is no such suggestion, or where it holds what may be markup
   */
  public static Optional<Correction> of(Finding finding, int index) {
    return finding.suggestions().stream()
        .skip(index)
        .findFirst()
        .filter(s -> PLAIN.matcher(s).matches() && !s.equals(finding.place().text()))
        .map(s -> new Correction(finding, s));
  }
}
