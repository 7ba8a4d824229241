package org.presslint.text;

import java.util.Objects;

/**
 * A comment of a document that is meant for presslint; readers never see it.
 *
 * @param span the whole comment with its marks, in UTF-16 code units of the source
 * @param text what it says, in one line, beginning with {@value #PREFIX}
 */
public record Directive(Span span, String text) {
  /** What every directive begins with. */
  public static final String PREFIX = "presslint-";

  public Directive {
    Objects.requireNonNull(span, "span");
    if (!isDirective(text) || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("no directive: " + text);
    }
  }

  /** Whether what a comment says is meant for presslint. */
  public static boolean isDirective(String comment) {
    return comment.startsWith(PREFIX);
  }
}
