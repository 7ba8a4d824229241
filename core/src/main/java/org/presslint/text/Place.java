package org.presslint.text;

import java.util.Objects;

/**
 * A place in a source, told for a program (offset) and for a person (line and column).
 *
 * @param path the name of the source as it was given
 * @param span the place in UTF-16 code units of the decoded source
 * @param line 1-based line of the start
 * @param column 1-based column of the start, in UTF-16 code units
 * @param text what the source has there, letter for letter
 */
public record Place(String path, Span span, int line, int column, String text)
    implements Comparable<Place> {

  public Place {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no place: " + line + ":" + column);
    }
  }

  /** 1-based line of the end. */
  public int endLine() {
    return line + new Locator(text).lines() - 1;
  }

  /** 1-based column after the last code unit, in UTF-16 code units. */
  public int endColumn() {
    Locator within = new Locator(text);
    int last = within.lines();
    return (last == 1 ? column : 1) + text.length() - within.lineSpan(last).start();
  }

  /** By path, then span. Most are compared with others of their path: the same string tells so at once. */
  @Override
  public int compareTo(Place other) {
    return path.equals(other.path) ? span.compareTo(other.span) : path.compareTo(other.path);
  }
}
