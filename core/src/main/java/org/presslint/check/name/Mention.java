package org.presslint.check.name;

import java.util.List;

/**
 * A run of capitalised words in one sentence, with the small words between them.
 *
 * @param parts from left to right, the first and the last capitalised
 * @param inHeading whether it stands in a heading in which most words have a capital
 */
record Mention(List<Part> parts, boolean inHeading) {

  Mention {
    parts = List.copyOf(parts);
    if (parts.isEmpty()
        || !parts.get(0).capital()
        || !parts.get(parts.size() - 1).capital()) {
      throw new IllegalArgumentException("a mention starts and ends with a capital: " + parts);
    }
  }
}
