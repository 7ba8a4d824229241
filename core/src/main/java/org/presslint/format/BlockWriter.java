package org.presslint.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;
import org.presslint.text.Directive;
import org.presslint.text.Link;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.Span;

/**
 * Collects the blocks of one document while a reader walks its markup. Blocks lie within one another as they do there;
 * text goes to the innermost. Not thread-safe.
 */
final class BlockWriter {
  private static final Comparator<RawBlock> BY_PLACE =
      Comparator.comparingInt(b -> b.text().toSource(new Span(0, 1)).start());

  private final String source;
  private final Alignment markdown;
  private final Alignment markup;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Directive> directives = new ArrayList<>();
  private boolean hasHeadline;

  BlockWriter(String source) {
    this.source = source;
    markdown = new Alignment(source, true);
    markup = new Alignment(source, false);
    frames.push(new Frame(BlockKind.PARAGRAPH, null, new WrittenText(source)));
  }

  /** The kind of the innermost block. */
  BlockKind kind() {
    return frame().kind;
  }

  /** The language tag of the innermost block, or null where markup gives none. */
  @Nullable
  String language() {
    return frame().language;
  }

  /** Begins a block; what was read of the one around it is a block of its own. */
  void open(BlockKind kind, @Nullable String language) {
    flush();
    frames.push(new Frame(kind, language, new WrittenText(source)));
  }

  /** Begins a block inside the text of another, which goes on after it. */
  void openInside(BlockKind kind, @Nullable String language) {
    frames.push(new Frame(kind, language, new WrittenText(source)));
  }

  /** Ends the innermost block. */
  void close() {
    flush();
    frames.pop();
  }

  /** The text of the innermost block so far. */
  WrittenText text() {
    return frame().text;
  }

  /** Adds text of Markdown, where a backslash may hide a character. */
  void markdown(String shown, Span written) {
    markdown.copy(shown, written, text());
  }

  /** Adds text of HTML. */
  void markup(String shown, Span written) {
    markup.copy(shown, written, text());
  }

  /**
   * Takes the start of raised or lowered text. The letters of 13th go on with the word; the number of a note does not.
   *
   * @param start where the text begins
   */
  void raised(int start) {
    if (start < source.length() && !Character.isLetter(source.charAt(start))) {
      text().space();
    }
  }

  /**
   * Takes a comment: one meant for presslint is kept, any other has no effect.
   *
   * @param says what stands between the marks of the comment
   * @param span the comment with its marks
   */
  void comment(String says, Span span) {
    String line = says.replaceAll("\\s+", " ").strip();
    if (Directive.isDirective(line)) {
      directives.add(new Directive(span, line));
    }
  }

  /** The comments meant for presslint so far, in the order of the source. */
  List<Directive> directives() {
    return directives.stream().sorted(Comparator.comparing(Directive::span)).toList();
  }

  /** Adds a block that is read already. */
  void add(BlockKind kind, MappedText text, @Nullable String language) {
    if (WrittenText.isBare(text.text())) {
      return;
    }
    boolean isSecond = kind == BlockKind.HEADLINE && hasHeadline;
    hasHeadline |= kind == BlockKind.HEADLINE;
    blocks.add(new RawBlock(isSecond ? BlockKind.HEADING : kind, text, language));
  }

  /** Adds a link of the page's own text; one that leads nowhere, or where a template says, is none. */
  void link(Span words, String target, @Nullable String language) {
    boolean isWritten = !target.isBlank() && !Masks.isIn(target);
    if (isWritten && words.length() > 0 && kind() != BlockKind.BOILERPLATE) {
      links.add(new Link(words, target.strip(), language));
    }
  }

  /** The links so far, in the order of the source. */
  List<Link> links() {
    links.sort(Comparator.comparing(Link::span));
    return links;
  }

  /** Ends all blocks; they stand in the order of the source. */
  List<RawBlock> finish() {
    while (!frames.isEmpty()) {
      close();
    }
    blocks.sort(BY_PLACE);
    return blocks;
  }

  private Frame frame() {
    return frames.getFirst();
  }

  private void flush() {
    Frame frame = frame();
    if (!frame.text.isEmpty()) { // blocks that hold only others have no text of their own
      add(frame.kind, frame.text.build(), frame.language);
      frame.text = new WrittenText(source);
    }
  }

  private static final class Frame {
    private final BlockKind kind;
    private final @Nullable String language;
    private WrittenText text;

    Frame(BlockKind kind, @Nullable String language, WrittenText text) {
      this.kind = kind;
      this.language = language;
      this.text = text;
    }
  }
}
