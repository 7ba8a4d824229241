package org.presslint.format;

import java.util.List;
import java.util.Locale;
import org.presslint.text.BlockKind;
import org.presslint.text.MappedText;
import org.presslint.text.RawDocument;
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
    List<Passage> passages = Passage.all(text, Line.all(text, text.startsWith("\uFEFF") ? 1 : 0));
    boolean isIndented =
        3 * passages.stream().filter(PlainText::isIndented).count() > passages.size();
    int titles = titlesOnTop(passages, text);
    boolean isAbove = true;
    boolean hasHeadline = false;
    for (int i = 0; i < passages.size(); i++) {
      MappedText shown = passages.get(i).text(text);
      BlockKind kind = kind(passages.get(i), shown.text(), i < titles, isIndented);
      isAbove &= kind == BlockKind.HEADING;
      if (isAbove && !hasHeadline && !ReleaseLabels.isLabel(shown.text())) {
        kind = BlockKind.HEADLINE;
        hasHeadline = true;
      }
      writer.add(kind, shown, null);
    }
    return new RawDocument(source, writer.finish(), null, List.of());
  }

  private static BlockKind kind(Passage passage, String text, boolean isOnTop, boolean isIndented) {
    if (passage.first().isQuoted() || (!isIndented && isIndented(passage))) {
      return BlockKind.QUOTE;
    }
    if (passage.first().isItem()) {
      return BlockKind.LIST_ITEM;
    }
    boolean isSetOff = isOnTop || (passage.isAlone() && !passage.isLast());
    return isSetOff && isTitleLike(text) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  /**
   * How many lines at the top are titles although no empty line parts them: a headline and the line under it, or a headline
   * right above the text. More short lines in a row are an address or a list.
   */
  private static int titlesOnTop(List<Passage> passages, String text) {
    int count = 0;
    while (count < passages.size()
        && !passages.get(count).first().isItem()
        && isTitleLike(passages.get(count).text(text).text())) {
      count++;
      if (passages.get(count - 1).isBeforeGap()) {
        break;
      }
    }
    return count <= MOST_TITLES && count < passages.size() ? count : 0;
  }

  private static boolean isIndented(Passage passage) {
    return passage.lines().stream().allMatch(l -> l.indent() > QUOTE_INDENT && !l.isItem());
  }

  private static boolean isTitleLike(String text) {
    char last = lastWritten(text);
    if (text.length() > LONGEST_HEADING || ".…;,".indexOf(last) >= 0) {
      return false;
    }
    return last != ':' || text.length() <= LONGEST_LABEL;
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
