package org.presslint.format;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;
import org.presslint.text.RawBlock;
import org.presslint.text.Span;

/** Walks the nodes of Markdown and writes their texts as blocks. Walks by iteration, so nesting costs no stack. */
final class MarkdownReader {
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      // Nobody writes so deep; what lies deeper is read as text.
      .maxOpenBlockParsers(100)
      .maxInlineNesting(100)
      .build();

  /** Signs that mean nothing behind a word. */
  private static final String PLAIN = " .,:;?'\"()-/%";

  private final String source;
  private final String masked;
  private final BlockWriter writer;
  private final InlineHtml inlineHtml;

  /** How many pictures this place is inside of: tags in their descriptions mean nothing. */
  private int pictures;

  private MarkdownReader(String source, String masked, BlockWriter writer) {
    this.source = source;
    this.masked = masked;
    this.writer = writer;
    inlineHtml = new InlineHtml(writer);
  }

  /** Reads a text that is Markdown, such as a line of front matter. */
  static List<RawBlock> read(String source) {
    BlockWriter writer = new BlockWriter(source);
    if (isPlain(source)) {
      writer.markdown(source, new Span(0, source.length()));
    } else {
      read(source, 0, writer);
    }
    return writer.finish();
  }

  /** Whether a text is a line of words in which no sign can mean anything to Markdown. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c < 0x80 ? PLAIN.indexOf(c) >= 0 || Character.isLetterOrDigit(c) : true;
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  /** Reads a text that is Markdown from an offset on. */
  static void read(String source, int bodyStart, BlockWriter writer) {
    String masked = MarkdownMasks.of(source, bodyStart);
    new MarkdownReader(source, masked, writer).walk(PARSER.parse(masked));
  }

  private void walk(Node root) {
    Node node = root;
    while (true) {
      boolean goesDown = enter(node) && node.getFirstChild() != null;
      if (goesDown) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      if (node == root) {
        return;
      }
      node = node.getNext();
    }
  }

  /** Takes a node; false where its children are not to be read. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      if (!inlineHtml.isMuted()) {
        writer.markdown(text.getLiteral(), span(node));
      }
    } else if (node instanceof SoftLineBreak) {
      writer.text().space();
    } else if (node instanceof HardLineBreak) {
      writer.text().lineBreak();
    } else if (node instanceof Code) {
      writer.text().opaque(span(node));
    } else if (node instanceof HtmlInline && pictures == 0) {
      inlineHtml.read(html(node), span(node));
    } else if (node instanceof HtmlBlock) {
      writer.open(writer.kind(), writer.language());
      HtmlReader.read(html(node), span(node).start(), writer);
      writer.close();
    } else if (node instanceof Link link) {
      return link(link);
    } else if (node instanceof Image) {
      writer.text().picture(span(node));
      writer.openInside(BlockKind.CAPTION, writer.language());
      pictures++;
    } else if (opensBlock(node)) {
      writer.open(kind(node), writer.language());
    }
    return !(node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock);
  }

  private void leave(Node node) {
    if (opensBlock(node)) {
      inlineHtml.end();
      writer.close();
    } else if (node instanceof Image image) {
      writer.close();
      pictures--;
      title(image, image.getTitle());
    } else if (node instanceof Link link) {
      title(link, link.getTitle());
    }
  }

  private static boolean opensBlock(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof ListItem
        || node instanceof BlockQuote
        || node instanceof TableCell;
  }

  private BlockKind kind(Node block) {
    if (block instanceof Heading heading) {
      return heading.getLevel() == 1 ? BlockKind.HEADLINE : BlockKind.HEADING;
    }
    if (block instanceof ListItem) {
      return BlockKind.LIST_ITEM;
    }
    if (block instanceof TableCell) {
      return BlockKind.TABLE_CELL;
    }
    return block instanceof BlockQuote ? BlockKind.QUOTE : writer.kind();
  }

  /** A link is its text; where the text is the address itself, it is no language. */
  private boolean link(Link link) {
    Span span = span(link);
    if (source.charAt(span.start()) == '<') {
      writer.text().opaque(span);
      writer.link(span, link.getDestination(), null);
      return false;
    }
    if (link.getFirstChild() != null && !isEmpty(link.getFirstChild(), link.getLastChild())) {
      writer.link(
          span(link.getFirstChild()).union(span(link.getLastChild())), link.getDestination(), null);
    }
    return true;
  }

  private static boolean isEmpty(Node first, Node last) {
    return first.getSourceSpans().isEmpty() || last.getSourceSpans().isEmpty();
  }

  /** The title of a link or a picture, which stands in quotes or brackets before the closing bracket. */
  private void title(Node node, @Nullable String title) {
    Span whole = span(node);
    int end = whole.end() - 1;
    if (title == null || title.isEmpty() || end <= whole.start() || source.charAt(end) != ')') {
      return;
    }
    while (end > whole.start() && WrittenText.isSpace(source.charAt(end - 1))) {
      end--;
    }
    char open = source.charAt(end - 1) == ')' ? '(' : source.charAt(end - 1);
    int start = end - 2;
    while (start > whole.start()
        && !(source.charAt(start) == open && WrittenText.isSpace(source.charAt(start - 1)))) {
      start--;
    }
    writer.openInside(BlockKind.CAPTION, writer.language());
    writer.markdown(title, new Span(start + 1, end - 1));
    writer.close();
  }

  /** The HTML of a node as it stands there; what the blocks around it write before its lines is empty. */
  private String html(Node node) {
    StringBuilder html = new StringBuilder();
    int start = span(node).start();
    for (SourceSpan line : node.getSourceSpans()) {
      html.append("\n".repeat(line.getInputIndex() - start - html.length()));
      html.append(masked, line.getInputIndex(), line.getInputIndex() + line.getLength());
    }
    return html.toString();
  }

  private static Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      throw new IllegalStateException("no place for " + node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
