package org.presslint.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.presslint.text.RawDocument.Remark;
import org.presslint.text.Span;

/**
 * The settings that site generators take from the top of a text: YAML between two lines of {@code ---}, or TOML between two
 * lines of {@code +++}, which is left alone.
 *
 * @param bodyStart where the text proper begins, past a byte order mark
 * @param language the language tag it gives, or null
 * @param remarks what could not be read of it
 */
record FrontMatter(int bodyStart, @Nullable String language, List<Remark> remarks) {
  private static final Pattern OPENING =
      Pattern.compile("\\uFEFF?(---|\\+\\+\\+)[ \\t]*(?:\\r\\n?|\\n)");
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n?|\\n|$)");
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*[ \\t]*[:=]([ \\t].*)?");

  /** What may stand in YAML without a key of its own: more of a value, a list item, a comment, a bracket. */
  private static final Pattern VALUE = Pattern.compile("[ \\t]+\\S.*|-[ \\t].*|#.*|[\\]}],?");

  /** Reads the front matter, if there is any, and writes its prose. */
  static FrontMatter read(String text, BlockWriter writer) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return new FrontMatter(start, null, List.of());
    }
    boolean isYaml = opening.group(1).equals("---");
    boolean hasKey = false;
    boolean isProse = false;
    int inside = opening.end();
    int settingsEnd = inside;
    Matcher line = LINE.matcher(text).region(inside, text.length());
    while (line.lookingAt() && line.start() < text.length()) {
      String shown = line.group(1).stripTrailing();
      if (isYaml ? shown.equals("---") || shown.equals("...") : shown.equals("+++")) {
        Span settings = new Span(inside, line.start());
        return closed(text, start, settings, line.end(), isYaml, hasKey, writer);
      }
      NumberSignComment.take(new Span(line.start(1), line.end(1)), text, writer);
      boolean isKey = KEY.matcher(shown).matches();
      hasKey |= isKey;
      isProse |= !isKey && !VALUE.matcher(shown).matches();
      settingsEnd = isProse ? settingsEnd : line.end();
      line.region(line.end(), text.length());
    }
    if (!hasKey || settingsEnd == inside) {
      // A rule across the page, and then the text.
      return new FrontMatter(start, null, List.of());
    }
    String fence = opening.group(1);
    Remark remark =
        new Remark(start, "the front matter is never closed; end it with a line of " + fence);
    return new FrontMatter(settingsEnd, null, List.of(remark));
  }

  private static FrontMatter closed(
      String text,
      int start,
      Span inside,
      int bodyStart,
      boolean isYaml,
      boolean hasKey,
      BlockWriter writer) {
    if (!isYaml) {
      return new FrontMatter(bodyStart, null, List.of());
    }
    YamlProse prose = YamlProse.read(text, inside, writer);
    if (!prose.isMapping() && !hasKey && !WrittenText.isBare(inside.of(text))) {
      // Two rules across the page with text between them.
      return new FrontMatter(start, null, List.of());
    }
    Remark remark = prose.remark();
    return new FrontMatter(
        bodyStart, prose.language(), remark == null ? List.of() : List.of(remark));
  }
}
