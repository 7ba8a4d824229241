package org.presslint.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what many Markdown dialects write beyond CommonMark and what is no language: template tags, attribute lists
 * ({@code {: .lead}}, {@code {#top}}), footnote marks ({@code [^1]}) and formulas ({@code $x^2$}).
 */
final class MarkdownMasks {
  private static final Pattern LIST = Pattern.compile("\\{[:#.][^{}\\n]{0,400}\\}");
  private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]");
  private static final Pattern DISPLAY = Pattern.compile("(?<![\\\\$])\\$\\$[^$]{1,2000}\\$\\$");
  private static final Pattern INLINE =
      Pattern.compile("(?<![\\\\$\\w])\\$(?![\\s$])[^$`\\n]{1,200}(?<![\\s\\\\])\\$(?![\\d$])");

  /** What tells a formula from two prices. */
  private static final Pattern FORMULA = Pattern.compile("[\\\\^_={}]|^\\$[A-Za-z]\\$$");

  /** Deeper indentation makes code of a footnote. */
  private static final int MOST_INDENT = 3;

  private final String source;
  private final int bodyStart;
  private final Masks masks;

  private MarkdownMasks(String source, int bodyStart) {
    this.source = source;
    this.bodyStart = bodyStart;
    masks = new Masks(source);
  }

  /** The source with everything hidden that is no Markdown, and empty lines before its body. */
  static String of(String source, int bodyStart) {
    MarkdownMasks all = new MarkdownMasks(source, bodyStart);
    all.hide();
    Templates.hide(source, bodyStart, all.masks);
    all.masks.blank(bodyStart);
    return all.masks.toString();
  }

  /** Each form begins with a character of its own, so that no pattern is tried anywhere else. */
  private void hide() {
    int at = bodyStart;
    while (at < source.length()) {
      int end = switch (source.charAt(at)) {
        case '{' -> hidden(LIST, at);
        case '[' -> footnote(at);
        case '$' -> formula(at);
        default -> at;
      };
      at = Math.max(end, at + 1);
    }
  }

  /** Hides what a pattern finds at a place, and tells where it ends; the place itself where it finds nothing. */
  private int hidden(Pattern pattern, int at) {
    int end = end(pattern, at);
    if (end > at) {
      masks.hide(at, end, Masks.SILENT);
    }
    return end;
  }

  private int footnote(int at) {
    int end = hidden(MARK, at);
    if (end > at && source.startsWith(":", end) && startsLine(at)) {
      masks.hide(end, end + 1, Masks.SILENT);
      // A list item is a block of its own, as a footnote is.
      masks.write(at, "- ");
      return end + 1;
    }
    return end;
  }

  private int formula(int at) {
    int display = end(DISPLAY, at);
    int end = display > at ? display : end(INLINE, at);
    if (end > at) {
      String written = source.substring(at, end);
      if (FORMULA.matcher(written).find() && !written.contains("\n\n")) {
        masks.hide(at, end, Masks.OPAQUE);
      }
    }
    return end;
  }

  private int end(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(source).region(at, source.length());
    return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : at;
  }

  /** Whether only a little white space stands before a place in its line. */
  private boolean startsLine(int at) {
    int start = at;
    while (start > bodyStart && at - start < MOST_INDENT && source.charAt(start - 1) == ' ') {
      start--;
    }
    return start == bodyStart || "\n\r\u0085\u2028\u2029".indexOf(source.charAt(start - 1)) >= 0;
  }
}
