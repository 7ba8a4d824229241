package org.presslint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.presslint.finding.Finding;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

/**
 * A text that says what a check has to find in it: {@code [[Gаzprom]]{error Gazprom}} for a finding with a first
 * suggestion, {@code [[…]]{error}} for one without. Text without marks means: nothing found.
 *
 * <p>Each line is a block: {@code = } opens a headline, {@code # } a heading, {@code ! } a caption, {@code ? } a
 * description, {@code > } a quotation, {@code | } a table cell, {@code - } an entry of a list, anything else a paragraph.
 */
public final class MarkedText {
  public static final Lexicons LEXICONS = new Lexicons();
  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]\\{[^}]*}", Pattern.DOTALL);

  private MarkedText() {}

  /** Fails with a difference of texts where the check finds anything else than the marks say. */
  public static void expect(DocumentCheck check, String marked) {
    expect(check::check, marked);
  }

  /** The same for a check of many documents, which sees this one alone. */
  public static <O> void expect(CorpusCheck<O> check, String marked) {
    expect(document -> check.conclude(List.of(check.observe(document))), marked);
  }

  private static void expect(Function<Document, List<Finding>> find, String marked) {
    String plain = MARK.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    Assertions.assertThat(withMarks(plain, find.apply(document(plain)))).isEqualTo(marked);
    String crlf = plain.replace("\n", "\r\n");
    Assertions.assertThat(withMarks(crlf, find.apply(document(crlf))).replace("\r\n", "\n"))
        .as("with CR LF")
        .isEqualTo(marked);
  }

  public static Document document(String plain) {
    return new Analyzer(LEXICONS, Optional.empty()).analyze(raw(plain));
  }

  static RawDocument raw(String plain) {
    List<RawBlock> blocks = new ArrayList<>();
    Matcher line = Pattern.compile("[^\r\n]+").matcher(plain);
    while (line.find()) {
      BlockKind kind = kind(line.group());
      int start = line.start() + (kind == BlockKind.PARAGRAPH ? 0 : 2);
      blocks.add(new RawBlock(kind, MappedText.slice(plain, new Span(start, line.end())), null));
    }
    return new RawDocument(new Source("release.txt", plain), blocks, null, List.of());
  }

  private static BlockKind kind(String line) {
    if (line.length() < 2 || line.charAt(1) != ' ') {
      return BlockKind.PARAGRAPH;
    }
    return switch (line.charAt(0)) {
      case '=' -> BlockKind.HEADLINE;
      case '#' -> BlockKind.HEADING;
      case '!' -> BlockKind.CAPTION;
      case '?' -> BlockKind.DESCRIPTION;
      case '>' -> BlockKind.QUOTE;
      case '|' -> BlockKind.TABLE_CELL;
      case '-' -> BlockKind.LIST_ITEM;
      default -> BlockKind.PARAGRAPH;
    };
  }

  private static String withMarks(String plain, List<Finding> findings) {
    StringBuilder marked = new StringBuilder(plain);
    findings.stream()
        .sorted(Comparator.comparing(Finding::place).reversed())
        .forEach(f -> marked.replace(
            f.place().span().start(),
            f.place().span().end(),
            "[[%s]]{%s}"
                .formatted(
                    f.place().text(),
                    (f.severity().id() + " "
                            + f.suggestions().stream().findFirst().orElse(""))
                        .strip())));
    return marked.toString();
  }
}
