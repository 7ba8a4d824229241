package org.presslint.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.presslint.finding.Excerpt;
import org.presslint.finding.Explanation;
import org.presslint.finding.Finding;
import org.presslint.finding.Reasoning;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;

/** Writes an explanation for a person. Nothing from a document can control the terminal. Immutable and thread-safe. */
public final class ExplanationText {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  /** Writes the word in its line, what the rules say of it, and what is reported. */
  public void write(Explanation explanation, Appendable out) throws IOException {
    out.append(Glyphs.printable(Wording.place(explanation.word()))).append(": ");
    out.append("\u201C" + Glyphs.printable(explanation.word().text()) + "\u201D, a word of ");
    out.append(kind(explanation.kind()) + " in " + language(explanation.language()));
    out.append('\n');
    writeLine(explanation.excerpt(WIDTH), out);
    for (Reasoning reasoning : explanation.reasonings()) {
      write(reasoning, out);
    }
    out.append("\nreported:\n");
    if (explanation.findings().isEmpty()) {
      out.append(INDENT).append("nothing\n");
    }
    for (Finding finding : explanation.findings()) {
      out.append(INDENT).append(finding.severity().id()).append(": ");
      out.append(Glyphs.printable(Wording.withSuggestions(finding)));
      out.append(" [" + finding.rule() + "]\n");
    }
  }

  private static void writeLine(Excerpt excerpt, Appendable out) throws IOException {
    String before = (excerpt.cutBefore() ? "…" : "") + Glyphs.printable(excerpt.before());
    String text = Glyphs.printable(excerpt.text());
    String after = Glyphs.printable(excerpt.after()) + (excerpt.cutAfter() ? "…" : "");
    String shown = before.stripLeading();
    out.append(INDENT).append((shown + text + after).stripTrailing()).append('\n');
    out.append(INDENT).append(" ".repeat(Glyphs.width(shown))).append('^');
    out.append("~".repeat(Math.max(0, Glyphs.width(text) - 1))).append('\n');
  }

  private static void write(Reasoning reasoning, Appendable out) throws IOException {
    out.append('\n').append(reasoning.rule()).append(":\n");
    int width =
        reasoning.facts().stream().mapToInt(f -> f.asked().length()).max().orElse(0);
    for (Reasoning.Fact fact : reasoning.facts()) {
      String padding = " ".repeat(width - fact.asked().length());
      out.append(INDENT).append(fact.asked()).append(padding).append("  ");
      out.append(Glyphs.printable(fact.answer())).append('\n');
    }
    writePieces(reasoning.pieces(), out);
    out.append(INDENT).append(Glyphs.printable(reasoning.conclusion())).append('\n');
  }

  private static void writePieces(List<Reasoning.Piece> pieces, Appendable out) throws IOException {
    if (pieces.isEmpty()) {
      return;
    }
    out.append("\n  what was weighed (+ speaks for a mistake, - against it):\n");
    for (Reasoning.Piece piece : pieces) {
      out.append(String.format(Locale.ROOT, "  %+8.2f  %s\n", piece.weight(), piece.words()));
    }
    double sum = pieces.stream().mapToDouble(Reasoning.Piece::weight).sum();
    out.append(String.format(Locale.ROOT, "  %+8.2f  in all\n\n", sum));
  }

  private static String kind(BlockKind kind) {
    return switch (kind) {
      case TITLE -> "a title";
      case HEADLINE -> "the headline";
      case HEADING -> "a heading";
      case PARAGRAPH -> "a paragraph";
      case LIST_ITEM -> "a list item";
      case TABLE_CELL -> "a table cell";
      case QUOTE -> "a quotation";
      case CAPTION -> "a caption";
      case DESCRIPTION -> "a description";
      case BYLINE -> "a byline";
      case BOILERPLATE -> "boilerplate";
    };
  }

  private static String language(Language language) {
    return switch (language) {
      case ENGLISH -> "English";
      case RUSSIAN -> "Russian";
      case OTHER -> "another language";
    };
  }
}
