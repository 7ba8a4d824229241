package org.presslint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Span;

/**
 * Finds headlines and headings that are printed twice, and paragraphs that are pasted twice; capitals, punctuation and
 * white space do not matter.
 *
 * <p>A label such as "Background" may stand above several sections. A repeated heading counts where nothing stands between
 * the two, or where it is a sentence rather than a label.
 */
public final class HeadingDuplicateCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "heading-duplicate", Severity.WARNING, "a heading or a paragraph that is printed twice");
  private static final double CONFIDENCE = 0.9;
  /** Shorter headings are labels, which may return. */
  private static final int SENTENCE_WORDS = 4;
  /** A heading of names alone, as a letterhead is, returns as a signature; one so long is a headline all the same. */
  private static final int LONG_NAME_WORDS = 7;
  /** Shorter paragraphs return as refrains: thanks, calls to act. */
  private static final int PARAGRAPH_WORDS = 8;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : document.blocks()) {
      Piece piece = Piece.of(block, pieces.size());
      if (isOnPage(block.kind()) && !piece.words.isEmpty()) {
        pieces.add(piece);
      }
    }
    Set<String> labels = labels(pieces);
    Map<String, Piece> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece earlier = first.putIfAbsent(piece.key(), piece);
      if (earlier != null && isMistake(earlier, piece, pieces, labels)) {
        findings.add(finding(document, earlier, piece));
      }
    }
    return findings;
  }

  private static boolean isOnPage(BlockKind kind) {
    return kind.isHeading() || kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
  }

  private static boolean isMistake(
      Piece earlier, Piece later, List<Piece> pieces, Set<String> labels) {
    if (!earlier.isHeading()) {
      return !later.isHeading()
          && earlier.block.kind() == later.block.kind()
          && later.words.size() >= PARAGRAPH_WORDS;
    }
    if (later.block.kind() == BlockKind.LIST_ITEM || earlier.endsOpen()) {
      return false;
    }
    boolean adjacent = later.index == earlier.index + 1
        || pieces.subList(earlier.index + 1, later.index).stream()
            .allMatch(between -> between.key().equals(later.key()));
    if (adjacent) {
      return later.isHeading() || later.words.size() >= SENTENCE_WORDS;
    }
    int least = later.isNames() ? LONG_NAME_WORDS : SENTENCE_WORDS;
    return later.words.size() >= least && !labels.contains(later.key());
  }

  /**
   * Headings that return together with other headings: the parts of each chapter or entry of a list. A heading pasted by
   * mistake returns alone.
   */
  private static Set<String> labels(List<Piece> pieces) {
    Map<String, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.isHeading()) {
        counts.merge(piece.key(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 2);
    return counts.size() < 2 ? Set.of() : new HashSet<>(counts.keySet());
  }

  private static Finding finding(Document document, Piece earlier, Piece later) {
    String what = later.isHeading()
        ? "This heading stands in the text already"
        : earlier.isHeading()
            ? "This paragraph repeats a heading word for word"
            : "This paragraph stands in the text already";
    var first = document.place(earlier.block, earlier.span());
    return new Finding(
        RULE.id(),
        RULE.worst(),
        CONFIDENCE,
        document.place(later.block, later.span()),
        what + ", in line " + first.line(),
        List.of(),
        List.of(first),
        Finding.Fix.REVIEW);
  }

  /** A block with its words folded. */
  private record Piece(Block block, int index, List<String> words) {

    static Piece of(Block block, int index) {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      String text = block.text();
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          word.append(c);
        } else if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'));
          word.setLength(0);
        }
      }
      return new Piece(block, index, List.copyOf(words));
    }

    String key() {
      return String.join(" ", words);
    }

    boolean isHeading() {
      return block.kind().isHeading();
    }

    /** Whether it announces what follows, as the name of a speaker does. */
    boolean endsOpen() {
      return block.text().stripTrailing().endsWith(":");
    }

    /** Whether every word that is not a little one begins with a capital, and not all of it is in capitals. */
    boolean isNames() {
      return block.tokens().stream()
          .filter(t -> t.isWord() && t.text().length() > SENTENCE_WORDS)
          .allMatch(t -> t.isCapitalized());
    }

    Span span() {
      String text = block.text();
      int start = 0;
      int end = text.length();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }
  }
}
