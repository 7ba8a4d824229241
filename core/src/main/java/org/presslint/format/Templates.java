package org.presslint.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the tags of site generators: {@code {{ … }}} and {@code {% … %}} of Jekyll, Hugo, Liquid, Nunjucks and their kin, and
 * what stands between a pair of them that holds code. Works in time linear in the text.
 */
final class Templates {
  /** Pairs whose inside is code or is not shown. */
  private static final Set<String> CODE_PAIRS =
      Set.of("highlight", "codeblock", "code", "comment", "math", "katex", "mermaid", "javascript");

  private static final Pattern NAME = Pattern.compile("\\{[{%][-<%+~]?\\s*([A-Za-z][\\w-]*)");

  private static final Pattern HAS_PARAMETER = Pattern.compile("\\s+[\\w\"'(]");

  private final String source;
  private final Masks masks;

  /** Where the next one of a text is, or the end of the source: each is looked for once. */
  private final Map<String, Integer> next = new HashMap<>();

  private Templates(String source, Masks masks) {
    this.source = source;
    this.masks = masks;
  }

  /** Hides all tags from an offset on. */
  static void hide(String source, int from, Masks masks) {
    new Templates(source, masks).hide(from);
  }

  private void hide(int from) {
    int at = from;
    while ((at = source.indexOf('{', at)) >= 0) {
      int end = tagEnd(at);
      if (end < 0) {
        at++;
        continue;
      }
      end = pairEnd(at, end);
      masks.hide(at, end, Masks.OPAQUE);
      at = end;
    }
  }

  /** Where the tag that opens here ends; negative where none opens. */
  private int tagEnd(int at) {
    char second = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if (second != '{' && second != '%') {
      return -1;
    }
    boolean isBrace = second == '{';
    int end = find(isBrace ? "}}" : "%}", at + 2);
    if (end == source.length() || find(isBrace ? "{{" : "{%", at + 2) < end) {
      return -1;
    }
    // What is printed in place fits in a paragraph; a statement may hold whole ones.
    boolean isTag = !isBrace || (find("\n\n", at) > end && find("\r\n\r\n", at) > end);
    return isTag ? end + 2 : -1;
  }

  /** Where the closing tag ends, if this tag opens a pair that holds code; else where the tag ends. */
  private int pairEnd(int at, int tagEnd) {
    Matcher name = NAME.matcher(source).region(at, tagEnd);
    if (!name.lookingAt() || !CODE_PAIRS.contains(name.group(1))) {
      return tagEnd;
    }
    boolean isBrace = source.charAt(at + 1) == '{';
    // Without a language it is a marker pen.
    if (name.group(1).equals("highlight")
        && !HAS_PARAMETER.matcher(source).region(name.end(), tagEnd).lookingAt()) {
      return tagEnd;
    }
    String opener = isBrace ? source.substring(at, at + 3) : "{%";
    for (String closer : closers(opener, name.group(1), isBrace)) {
      int close = find(closer, tagEnd);
      if (close < source.length()) {
        int end = find(isBrace ? "}}" : "%}", close);
        return Math.min(source.length(), end + 2);
      }
    }
    return tagEnd;
  }

  private static String[] closers(String opener, String name, boolean isBrace) {
    return isBrace
        ? new String[] {opener + " /" + name, opener + "/" + name, opener + " / " + name}
        : new String[] {"{% end" + name, "{%- end" + name, "{%end" + name};
  }

  private int find(String what, int from) {
    int known = next.getOrDefault(what, -1);
    if (known < from) {
      int found = source.indexOf(what, from);
      known = found < 0 ? source.length() : found;
      next.put(what, known);
    }
    return known;
  }
}
