package org.presslint.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.text.Directive;
import org.presslint.text.Span;

/**
 * A comment for presslint on a line of its own behind a number sign: YAML's and TOML's own form. Plain text has no comments,
 * and takes this one over; any other line that begins with a number sign is text there.
 */
final class NumberSignComment {
  private static final Pattern FORM =
      Pattern.compile("[ \\t]*#[ \\t]*(" + Directive.PREFIX + "[^\\r\\n]*)");

  private NumberSignComment() {}

  /** Whether a line is such a comment; if so, the writer has it. */
  static boolean take(Span line, String source, BlockWriter writer) {
    if (!mayBe(line, source)) {
      return false;
    }
    Matcher form = FORM.matcher(source).region(line.start(), line.end());
    if (!form.matches()) {
      return false;
    }
    writer.comment(form.group(1), line);
    return true;
  }

  /** Whether the first sign of a line is a number sign, which few lines have. */
  private static boolean mayBe(Span line, String source) {
    int at = line.start();
    while (at < line.end() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    return at < line.end() && source.charAt(at) == '#';
  }
}
