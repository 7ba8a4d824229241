package org.presslint.baseline;

import java.util.Comparator;
import java.util.Objects;
import org.presslint.finding.Fingerprint;

/**
 * What a known finding is known by.
 *
 * @param path where its text was, relative to the folder of the settings, with {@code /}
 * @param rule the id of its rule
 * @param fingerprint its rule, text and neighbours
 */
public record Known(String path, String rule, Fingerprint fingerprint)
    implements Comparable<Known> {
  private static final Comparator<Known> ORDER = Comparator.comparing(Known::path)
      .thenComparing(Known::rule)
      .thenComparing(Known::fingerprint);

  public Known {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  @Override
  public int compareTo(Known other) {
    return ORDER.compare(this, other);
  }
}
