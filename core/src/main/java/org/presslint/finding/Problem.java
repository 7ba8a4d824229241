package org.presslint.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that kept a source, or a part of it, from being checked. A run with a problem is never "no findings".
 *
 * @param path the source as it was given
 * @param message what, where and what to do: one line
 */
public record Problem(String path, String message) implements Comparable<Problem> {

  public Problem {
    Objects.requireNonNull(path, "path");
    if (message.isBlank() || message.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a message is one line: " + message);
    }
  }

  @Override
  public int compareTo(Problem other) {
    return Comparator.comparing(Problem::path).thenComparing(Problem::message).compare(this, other);
  }
}
