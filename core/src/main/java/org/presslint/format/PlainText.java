package org.presslint.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presslint.text.BlockKind;
import org.presslint.text.RawDocument;
import org.presslint.text.ReleaseLabels;
import org.presslint.text.Source;

/**
 * Plain text. Paragraphs, headings, list items and quotations are told by how the lines stand.
 *
 * <p>A heading is a short line without a full stop that stands alone above other text. The first one above the text
 * proper is the headline.
 */
final class PlainText implements Format {
  /** A longer line is a paragraph even without a full stop, in UTF-16 code units. */
  private static final int LONGEST_HEADING = 140;

  /** A line that ends with a colon leads in what follows it, unless it is as short as this. */
  private static final int LONGEST_LABEL = 40;

  /** Headline, and a line above and under it. */
  private static final int MOST_TITLES = 3;

  /** Deeper indentation than this sets a quotation off, in columns. */
  private static final int QUOTE_INDENT = 3;

  @Override
  public String id() {
    return "text";
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt") || lower.endsWith(".text");
  }

  @Override
  public RawDocument read(Source source) {
    String text = source.text();
    BlockWriter writer = new BlockWriter(text);
    List<Line> lines = new ArrayList<>();
    for (Line line : Line.all(text, text.startsWith("\uFEFF") ? 1 : 0)) {
      if (!NumberSignComment.take(line.text(), text, writer)) {
        lines.add(line);
      }
    }
    List<Passage> passages = Passage.all(text, lines);
    List<BlockKind> kinds = kinds(passages);
    for (int i = 0; i < passages.size(); i++) {
      writer.add(kinds.get(i), passages.get(i).text(), null);
    }
    return new RawDocument(
        source, writer.finish(), null, List.of(), List.of(), writer.directives());
  }

  private static List<BlockKind> kinds(List<Passage> passages) {
    int indented = 0;
    for (Passage passage : passages) {
      indented += isIndented(passage) ? 1 : 0;
    }
    boolean isIndented = 3 * indented > passages.size();
    int titles = titlesOnTop(passages);
    List<BlockKind> kinds = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      kinds.add(kind(passages, i, i < titles, isIndented));
    }
    String headline = "";
    for (int i = 0; i < kinds.size(); i++) {
      String shown = passages.get(i).shown();
      boolean isHeading = kinds.get(i) == BlockKind.HEADING; // and so no dateline
      if (!isHeading && !ReleaseLabels.isDateline(shown)) {
        break;
      }
      if (isHeading && !isLabel(shown) && !ReleaseLabels.isLabel(shown)) {
        kinds.set(i, BlockKind.HEADLINE);
        headline = shown;
        break;
      }
    }
    unlist(kinds, passages.stream().map(Passage::shown).toList(), headline);
    return kinds;
  }

  /**
   * Many headings with nothing but numbers between them are a list or a table. The headline printed again is no entry, and
   * neither is a line right above a paragraph.
   */
  private static void unlist(List<BlockKind> kinds, List<String> texts, String headline) {
    int start = 0;
    Set<String> entries = new HashSet<>();
    for (int i = 0; i <= kinds.size(); i++) {
      boolean isHeading = i < kinds.size() && kinds.get(i) == BlockKind.HEADING;
      if (isHeading || (i < kinds.size() && !hasLetter(texts.get(i)))) {
        if (!texts.get(i).equalsIgnoreCase(headline)) {
          entries.add(isHeading ? texts.get(i) : "#" + i);
        }
        continue;
      }
      if (entries.size() > MOST_TITLES) {
        int end = i < kinds.size() && isProse(texts.get(i)) ? i - 1 : i;
        for (int j = start; j < end; j++) {
          if (!texts.get(j).equalsIgnoreCase(headline)) {
            kinds.set(j, BlockKind.LIST_ITEM);
          }
        }
      }
      start = i + 1;
      entries.clear();
    }
  }

  private static BlockKind kind(
      List<Passage> passages, int i, boolean isOnTop, boolean isIndented) {
    Passage passage = passages.get(i);
    if (passage.first().isQuoted() || (!isIndented && isIndented(passage))) {
      return BlockKind.QUOTE;
    }
    if (passage.first().isItem()) {
      return BlockKind.LIST_ITEM;
    }
    String text = passage.shown();
    boolean isSetOff = passage.isAlone() && !passage.isLast();
    boolean isTitle = (isOnTop || isSetOff) && isTitleLike(text);
    boolean isLabel = isSetOff && isLabel(text) && !passages.get(i + 1).first().isItem();
    boolean isHeading = (isTitle || isLabel) && !ReleaseLabels.isDateline(text);
    return isHeading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  /**
   * How many lines at the top are titles although no empty line parts them: a headline and the line under it, or a headline
   * right above the text. More short lines in a row are an address or a list.
   */
  private static int titlesOnTop(List<Passage> passages) {
    int count = 0;
    while (count < passages.size()
        && !passages.get(count).first().isItem()
        && isTitleLike(passages.get(count).shown())) {
      count++;
      if (passages.get(count - 1).isBeforeGap()) {
        break;
      }
    }
    return count <= MOST_TITLES && count < passages.size() ? count : 0;
  }

  private static boolean isIndented(Passage passage) {
    for (Line line : passage.lines()) {
      if (line.indent() <= QUOTE_INDENT || line.isItem()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitleLike(String text) {
    return text.length() <= LONGEST_HEADING
        && hasLetter(text)
        && ".…:;,".indexOf(lastWritten(text)) < 0;
  }

  /** Whether the words only lead in what follows them, as "Contact:" does. */
  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && text.endsWith(":") && hasLetter(text);
  }

  private static boolean isProse(String text) {
    return text.length() > LONGEST_HEADING && lastWritten(text) == '.';
  }

  private static boolean hasLetter(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (Character.isLetter(point)) {
        return true;
      }
    }
    return false;
  }

  /** The last character that is no closing quotation mark or bracket. */
  private static char lastWritten(String text) {
    int end = text.length();
    while (end > 1 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.charAt(end - 1);
  }
}
