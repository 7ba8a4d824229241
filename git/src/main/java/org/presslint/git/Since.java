package org.presslint.git;

import java.util.Objects;

/**
 * A revision somebody asked for.
 *
 * @param option what it was given to, such as {@code --since}: messages name it
 * @param revision in any form git knows for one: a branch, a tag, a hash, {@code HEAD~3}
 */
public record Since(String option, String revision) {

  public Since {
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(revision, "revision");
  }

  @Override
  public String toString() {
    return option + " " + revision;
  }
}
