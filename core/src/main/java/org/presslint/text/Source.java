package org.presslint.text;

import java.util.Objects;

/**
 * A named text to be checked. Immutable.
 *
 * @param name the path as given, or any name; its ending tells the format
 * @param text the decoded text; a byte order mark, where there is one, is its first code unit
 */
public record Source(String name, String text) {

  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
