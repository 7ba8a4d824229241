package org.presslint.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what many Markdown dialects write beyond CommonMark and what is no language: template tags, attribute lists
 * ({@code {: .lead}}, {@code {#top}}), footnote marks ({@code [^1]}) and formulas ({@code $x^2$}).
 */
final class MarkdownMasks {
  private static final Pattern EXTRA = Pattern.compile("(?<list>\\{[:#.][^{}\\n]{0,400}\\})"
      + "|(?m:^ {0,3})(?<note>\\[\\^[^\\]\\s]{1,60}\\]:)"
      + "|(?<mark>\\[\\^[^\\]\\s]{1,60}\\])"
      + "|(?<display>(?<![\\\\$])\\$\\$[^$]{1,2000}\\$\\$)"
      + "|(?<inline>(?<![\\\\$\\w])\\$(?![\\s$])[^$`\\n]{1,200}(?<![\\s\\\\])\\$(?![\\d$]))");

  /** What tells a formula from two prices. */
  private static final Pattern FORMULA = Pattern.compile("[\\\\^_={}]|^\\$[A-Za-z]\\$$");

  private MarkdownMasks() {}

  /** The source with everything hidden that is no Markdown, and empty lines before its body. */
  static String of(String source, int bodyStart) {
    Masks masks = new Masks(source);
    Matcher matcher = EXTRA.matcher(source).region(bodyStart, source.length());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.group("note") != null) {
        // A list item is a block of its own, as a footnote is.
        masks.hide(matcher.start("note"), matcher.end(), Masks.SILENT);
        masks.write(matcher.start("note"), "- ");
      } else if (matcher.group("display") != null || matcher.group("inline") != null) {
        if (FORMULA.matcher(matcher.group()).find() && !matcher.group().contains("\n\n")) {
          masks.hide(matcher.start(), matcher.end(), Masks.OPAQUE);
        }
      } else {
        masks.hide(matcher.start(), matcher.end(), Masks.SILENT);
      }
    }
    Templates.hide(source, bodyStart, masks);
    masks.blank(bodyStart);
    return masks.toString();
  }
}
