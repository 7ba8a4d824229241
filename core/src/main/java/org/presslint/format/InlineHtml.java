package org.presslint.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;
import org.presslint.text.Span;

/** Follows the HTML tags among the words of a Markdown paragraph. Not thread-safe. */
final class InlineHtml {
  private final BlockWriter writer;

  /** The elements that the tags of a text begin; most tags come again. */
  private final Map<String, Element> elements = new HashMap<>();

  /** The names of elements that began a block of their own. */
  private final Deque<String> passages = new ArrayDeque<>();

  /** The link that was begun, or null. */
  private @Nullable Element link;

  private int linkStart;

  /** The element whose inside is not read, or null. */
  private @Nullable String muted;

  /** How many elements of the same name are open in it, and itself. */
  private int mutedDepth;

  InlineHtml(BlockWriter writer) {
    this.writer = writer;
  }

  /** Whether the text here is not read: it is no language, or not shown. */
  boolean isMuted() {
    return muted != null;
  }

  /** Takes a tag or a comment. */
  void read(String tag, Span span) {
    if (tag.startsWith("<!--")) {
      writer.comment(HtmlReader.commentText(tag), span);
      return;
    }
    if (tag.startsWith("</")) {
      close(tag.substring(2, tag.length() - 1).strip(), span.start());
      return;
    }
    Element element = elements.computeIfAbsent(tag, HtmlReader::element);
    if (element == null) {
      return;
    }
    String name = element.normalName();
    String language = HtmlReader.languageOf(element);
    boolean isOpen = !tag.endsWith("/>") && !element.tag().isEmpty();
    if (isMuted()) {
      mutedDepth += isOpen && name.equals(muted) ? 1 : 0;
      return;
    }
    if (HtmlReader.isUnseen(element)) {
      if (isOpen) {
        mute(name);
      }
      return;
    }
    if (name.equals("br")) {
      writer.text().lineBreak();
    } else if (Tags.isRaised(name)) {
      writer.raised(span.end());
    } else if (Tags.isPicture(name)) {
      writer.text().picture(span);
    } else if (isOpen && (Tags.isHidden(name) || HtmlReader.isOpaque(element))) {
      writer.text().opaque(span);
      mute(name);
    } else if (Tags.isBlock(name)) {
      writer.text().lineBreak();
    } else if (isOpen && language != null && HtmlReader.isOther(language, writer.language())) {
      writer.text().opaque(span);
      writer.openInside(BlockKind.QUOTE, language);
      passages.push(name);
    }
    HtmlReader.captions(element, span.start(), writer);
    if (isOpen && name.equals("a") && element.hasAttr("href")) {
      link = element;
      linkStart = span.end();
    }
  }

  private void mute(String name) {
    muted = name;
    mutedDepth = 1;
  }

  /** Ends what was not closed in its block. */
  void end() {
    muted = null;
    link = null;
    while (!passages.isEmpty()) {
      passages.pop();
      writer.close();
    }
  }

  private void close(String name, int at) {
    if (link != null && name.equalsIgnoreCase("a")) {
      writer.link(new Span(linkStart, at), link.attr("href"), HtmlReader.pageLanguage(link));
      link = null;
    }
    if (name.equalsIgnoreCase(muted)) {
      mutedDepth--;
      muted = mutedDepth == 0 ? null : muted;
    } else if (!isMuted() && name.equalsIgnoreCase(passages.peek())) {
      passages.pop();
      writer.close();
    } else if (!isMuted() && Tags.isBlock(name.toLowerCase(Locale.ROOT))) {
      writer.text().lineBreak();
    }
  }
}
