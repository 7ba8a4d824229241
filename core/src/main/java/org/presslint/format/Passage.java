package org.presslint.format;

import java.util.ArrayList;
import java.util.List;
import org.presslint.text.MappedText;
import org.presslint.text.Span;

/**
 * Lines of plain text that read as one: a paragraph, a heading, a list item.
 *
 * @param lines its lines, at least one, none of them bare
 * @param text its text: a wrapped line reads as a space, and as nothing after a word broken at a hyphen
 * @param isAlone whether empty lines, or the ends of the text, stand before and after it
 * @param isBeforeGap whether an empty line, or the end of the text, follows it
 * @param isLast whether nothing follows it
 */
record Passage(
    List<Line> lines, MappedText text, boolean isAlone, boolean isBeforeGap, boolean isLast) {

  /** Cuts a text into its passages, in order. */
  static List<Passage> all(String source, List<Line> lines) {
    LineBreaks breaks = new LineBreaks(source, lines);
    List<Passage> passages = new ArrayList<>();
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBare()) {
      end--;
    }
    int from = 0;
    for (int i = 0; i < end; i++) {
      if (lines.get(i).isBare()) {
        from = i + 1;
        continue;
      }
      boolean goesOn = i + 1 < end
          && !lines.get(i + 1).isBare()
          && breaks.isWrap(lines.get(i), lines.get(i + 1));
      if (!goesOn) {
        boolean isBeforeGap = i + 1 >= end || lines.get(i + 1).isBare();
        boolean isAlone = isBeforeGap && (from == 0 || lines.get(from - 1).isBare());
        List<Line> read = List.copyOf(lines.subList(from, i + 1));
        passages.add(new Passage(read, text(source, read), isAlone, isBeforeGap, i + 1 >= end));
        from = i + 1;
      }
    }
    return passages;
  }

  Line first() {
    return lines.get(0);
  }

  /** What a reader sees. */
  String shown() {
    return text.text();
  }

  private static MappedText text(String source, List<Line> lines) {
    if (lines.size() == 1) {
      return MappedText.slice(source, lines.get(0).text());
    }
    MappedText.Builder builder = new MappedText.Builder();
    int written = -1;
    for (Line line : lines) {
      Span text = line.text();
      if (written >= 0 && !isHyphen(source, written, text.start())) {
        builder.replaced(" ", new Span(written, text.start()));
      }
      builder.exact(source, text);
      written = text.end();
    }
    return builder.build();
  }

  private static boolean isHyphen(String source, int end, int next) {
    return end >= 2
        && source.charAt(end - 1) == '-'
        && Character.isLetter(source.charAt(end - 2))
        && Character.isLetter(source.charAt(next));
  }
}
