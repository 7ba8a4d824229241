package org.presslint.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;
import org.presslint.text.Span;

/** Walks the elements of HTML and writes their texts as blocks. Walks by iteration, so nesting costs no stack. */
final class HtmlReader implements NodeFilter {
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "og:description", "twitter:description", "dc.description", "abstract");
  private static final Set<String> TITLES = Set.of("og:title", "twitter:title", "dc.title");
  private static final List<String> CAPTIONS = List.of("alt", "title");

  private static final Pattern UNSEEN = Pattern.compile("(?i)(?:^|;)\\s*display\\s*:\\s*none\\b");
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

  private final BlockWriter writer;
  private final int base;

  /** How deep the elements lie that began a block. */
  private final Deque<Integer> owners = new ArrayDeque<>();

  private int end;
  private @Nullable String language;

  private HtmlReader(BlockWriter writer, int base) {
    this.writer = writer;
    this.base = base;
  }

  /**
   * Reads a part of a text as HTML.
   *
   * @param html the part, with the marks of {@link Masks}
   * @param base where it stands in the text
   * @return the language tag of its root, or null
   */
  static @Nullable String read(String html, int base, BlockWriter writer) {
    HtmlReader reader = new HtmlReader(writer, base);
    NodeTraversor.filter(reader, parse(html));
    return reader.language;
  }

  /** The element that a single tag begins, or null where it begins none. */
  static @Nullable Element element(String tag) {
    return parse(tag).body().children().first();
  }

  /** What stands between the marks of a comment. */
  static String commentText(String comment) {
    int end = comment.endsWith("-->") ? comment.length() - 3 : comment.length();
    return comment.substring(Math.min(4, end), end);
  }

  private static org.jsoup.nodes.Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      Span written = span(text.sourceRange());
      writer.markup(text.getWholeText(), written);
      end = written.end();
    }
    if (node instanceof Comment comment && comment.sourceRange().isTracked()) {
      writer.comment(comment.getData(), span(comment.sourceRange()));
    }
    return node instanceof Element element ? enter(element, depth) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!owners.isEmpty() && owners.peek() == depth) {
      owners.pop();
      writer.close();
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element, int depth) {
    String tag = element.normalName();
    if (element.sourceRange().isTracked() && !element.sourceRange().isImplicit()) {
      end = base + element.sourceRange().endPos();
    }
    if (isUnseen(element)) {
      if (Tags.isBlock(tag)) {
        writer.open(writer.kind(), writer.language());
        writer.close();
      }
      return FilterResult.SKIP_CHILDREN;
    }
    captions(element, base, writer);
    if (tag.equals("a") && element.hasAttr("href")) {
      writer.link(inside(element), element.attr("href"), pageLanguage(element));
    }
    String own = languageOf(element);
    if (tag.equals("html")) {
      language = own;
      return FilterResult.CONTINUE;
    }
    if (tag.equals("br")) {
      writer.text().lineBreak();
    } else if (Tags.isRaised(tag)) {
      writer.raised(end);
    } else if (Tags.isPicture(tag)) {
      writer.text().picture(new Span(Math.min(start(element), end), end));
    } else if (Tags.isHidden(tag)) {
      writer.open(writer.kind(), writer.language());
      writer.close();
      return FilterResult.SKIP_CHILDREN;
    } else if (isOpaque(element)) {
      if (Tags.isBlock(tag)) {
        writer.open(writer.kind(), writer.language());
        writer.close();
      } else {
        writer.text().opaque(whole(element));
      }
      return FilterResult.SKIP_CHILDREN;
    } else if (Tags.isBlock(tag)) {
      owners.push(depth);
      writer.open(kind(element, tag), own == null ? writer.language() : own);
    } else if (own != null
        && isOther(own, writer.language() == null ? language : writer.language())) {
      owners.push(depth);
      writer.text().opaque(whole(element));
      writer.openInside(BlockKind.QUOTE, own);
    }
    return FilterResult.CONTINUE;
  }

  private BlockKind kind(Element element, String tag) {
    BlockKind around = writer.kind();
    if (tag.equals("title")) {
      return BlockKind.TITLE;
    }
    boolean isPageHeader = tag.equals("header")
        && element.closest("article, main, section") == null
        && element.selectFirst("h1") == null;
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (around == BlockKind.BOILERPLATE || isPageHeader || Tags.isBoilerplate(tag, role)) {
      return BlockKind.BOILERPLATE;
    }
    BlockKind kind = Tags.kind(tag, around);
    return kind == null ? around : kind;
  }

  /** Whether two tags name different languages; the dialect does not count. */
  static boolean isOther(String tag, @Nullable String around) {
    return around == null || !primary(tag).equals(primary(around));
  }

  private static String primary(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  /**
   * Whether the page as it stands does not show the element. What only screen readers pass over ({@code aria-hidden}) is seen; a
   * whole page is hidden only until a program shows it.
   */
  static boolean isUnseen(Element element) {
    boolean isHidden =
        element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found");
    return (isHidden || UNSEEN.matcher(element.attr("style")).find())
        && !WHOLE_PAGE.contains(element.normalName());
  }

  static boolean isOpaque(Element element) {
    return Tags.isOpaque(element.normalName())
        || element.attr("translate").equalsIgnoreCase("no")
        || element.hasClass("notranslate");
  }

  static @Nullable String languageOf(Element element) {
    String tag = element.attr(element.hasAttr("lang") ? "lang" : "xml:lang").strip();
    return tag.isEmpty() ? null : tag;
  }

  /** The language of the page that a link leads to, or null where it gives none. */
  static @Nullable String pageLanguage(Element link) {
    String tag = link.attr("hreflang").strip();
    return tag.isEmpty() ? languageOf(link) : tag;
  }

  /** Writes the attributes of an element that readers read. */
  static void captions(Element element, int base, BlockWriter writer) {
    for (String name : CAPTIONS) {
      attribute(element, name, BlockKind.CAPTION, base, writer);
    }
    if (element.nameIs("meta")) {
      String meta = (element.attr("name") + element.attr("property")).toLowerCase(Locale.ROOT);
      if (DESCRIPTIONS.contains(meta)) {
        attribute(element, "content", BlockKind.DESCRIPTION, base, writer);
      } else if (TITLES.contains(meta)) {
        attribute(element, "content", BlockKind.TITLE, base, writer);
      } else if (Bylines.isName(meta, null, element.attr("content"))) {
        attribute(element, "content", BlockKind.BYLINE, base, writer);
      }
    }
  }

  private static void attribute(
      Element element, String name, BlockKind kind, int base, BlockWriter writer) {
    if (!element.hasAttr(name)) {
      return;
    }
    Range range = element.attributes().sourceRange(name).valueRange();
    String own = languageOf(element);
    writer.openInside(kind, own == null ? writer.language() : own);
    writer.markup(element.attr(name), new Span(base + range.startPos(), base + range.endPos()));
    writer.close();
  }

  private int start(Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && !range.isImplicit() ? base + range.startPos() : end;
  }

  private Span whole(Element element) {
    Range close = element.endSourceRange();
    int start = start(element);
    int to = close.isTracked() && !close.isImplicit() ? base + close.endPos() : end;
    return new Span(Math.min(start, to), Math.max(start, to));
  }

  /** What stands between the tags. */
  private Span inside(Element element) {
    Range close = element.endSourceRange();
    boolean isClosed = close.isTracked() && !close.isImplicit();
    return new Span(end, isClosed ? Math.max(end, base + close.startPos()) : end);
  }

  private Span span(Range range) {
    return new Span(base + range.startPos(), base + range.endPos());
  }
}
