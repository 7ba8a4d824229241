package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.check.BlockFacts;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Characters;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Span;

/**
 * Finds quotations that are never closed, and, once a document, marks that are not those of the language or not those of
 * most other quotations.
 */
public final class QuotationCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "quotation",
      Severity.WARNING,
      "a quotation that is never closed, or marks of another style than the others");
  private static final double CONFIDENCE_UNCLOSED = 0.85;
  private static final double CONFIDENCE_STYLE = 0.7;
  /** Longer quotations are shown by their opening mark alone. */
  private static final int LONGEST_SHOWN = 120;

  private final BlockFacts<QuotationReader.Read> quotations =
      new BlockFacts<>(QuotationReader::read);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** A printed block with its quotations. */
  private record Printed(Block block, QuotationReader.Read read) {}

  /** A quotation with its block. */
  private record Quoted(Block block, Quotation quotation) {
    Span inSource() {
      return block.mapped().toSource(quotation.span());
    }
  }

  @Override
  public List<Finding> check(Document document) {
    if (!hasQuotation(document)) {
      return List.of();
    }
    List<Printed> blocks = new ArrayList<>(document.blocks().size());
    for (Block block : document.blocks()) {
      if (isPrinted(block)) {
        blocks.add(new Printed(block, read(block)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Printed printed = blocks.get(i);
      // Several open ones are a paragraph read wrongly rather than several slips.
      Quotation open = printed.read().onlyOpen();
      if (open != null && printed.block().language() != Language.OTHER && !goesOn(blocks, i)) {
        findings.add(unclosed(document, new Quoted(printed.block(), open)));
      }
    }
    style(document, blocks).ifPresent(findings::add);
    return findings;
  }

  private boolean hasQuotation(Document document) {
    for (Block block : document.blocks()) {
      if (isPrinted(block) && !read(block).quotations().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private QuotationReader.Read read(Block block) {
    return block.characters().has(Characters.Kind.QUOTATION_MARK)
        ? quotations.of(block)
        : QuotationReader.Read.NONE;
  }

  private static boolean isPrinted(Block block) {
    return block.kind().isBody()
        || switch (block.kind()) {
          case HEADLINE, HEADING, CAPTION -> true;
          default -> false;
        };
  }

  /** Whether the next paragraph opens anew, or a later one closes what it has not opened. */
  private static boolean goesOn(List<Printed> blocks, int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      if (blocks.get(i).read().unopened() > 0) {
        return true;
      }
    }
    if (index + 1 == blocks.size()) {
      return false;
    }
    String next = blocks.get(index + 1).block().text().stripLeading();
    return !next.isEmpty() && "«“„\"”".indexOf(next.charAt(0)) >= 0;
  }

  private static Finding unclosed(Document document, Quoted open) {
    return new Finding(
        RULE.id(),
        Severity.WARNING,
        CONFIDENCE_UNCLOSED,
        document.place(open.block(), open.quotation().span()),
        "The quotation that begins here is never closed",
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  private static Optional<Finding> style(Document document, List<Printed> blocks) {
    if (document.language() == Language.OTHER) {
      return Optional.empty();
    }
    List<Printed> own =
        blocks.stream().filter(b -> b.block().language() == document.language()).toList();
    int[] counts = new int[QuotationStyle.values().length];
    for (Printed printed : own) {
      for (Quotation quotation : printed.read().quotations()) {
        counts[quotation.style().ordinal()] += isOuter(quotation) ? 1 : 0;
      }
    }
    QuotationStyle usual = usual(counts, document.language());
    List<Quoted> others = new ArrayList<>();
    for (Printed printed : own) {
      for (Quotation quotation : printed.read().quotations()) {
        if (isOuter(quotation) && (quotation.style() != usual || !quotation.isOfOneStyle())) {
          others.add(new Quoted(printed.block(), quotation));
        }
      }
    }
    return others.stream()
        .min(Comparator.comparing(Quoted::inSource))
        .map(q -> style(document, q, usual));
  }

  private static boolean isOuter(Quotation quotation) {
    return quotation.isClosed() && quotation.depth() == 0;
  }

  /** The style of a language with most quotations, by the ordinals of the styles; of equals the one that is printed. */
  private static QuotationStyle usual(int[] counts, Language language) {
    QuotationStyle usual = QuotationStyle.printed(language);
    for (QuotationStyle style : QuotationStyle.values()) {
      if (style.isUsedIn(language) && counts[style.ordinal()] > counts[usual.ordinal()]) {
        usual = style;
      }
    }
    return usual;
  }

  private static Finding style(Document document, Quoted quoted, QuotationStyle usual) {
    Quotation quotation = quoted.quotation();
    QuotationStyle own = quotation.style();
    String message;
    if (!quotation.isOfOneStyle()) {
      message = "The two marks of this quotation are of different styles";
    } else if (own.isUsedIn(document.language())) {
      message = String.format(
          Locale.ROOT, "This text has quotations in %s and in %s", usual.shown(), own.shown());
    } else {
      String language = document.language() == Language.RUSSIAN ? "Russian" : "English";
      message = String.format(
          Locale.ROOT,
          "%s quotations stand in %s, not in %s",
          language,
          usual.shown(),
          own.shown());
    }
    boolean isShort = quotation.span().length() <= LONGEST_SHOWN;
    Span shown = isShort ? quotation.span() : new Span(quotation.open(), quotation.open() + 1);
    return new Finding(
        RULE.id(),
        Severity.INFO,
        CONFIDENCE_STYLE,
        document.place(quoted.block(), shown),
        message,
        isShort ? List.of(usual.around(quotation.text())) : List.of(),
        List.of(),
        isShort && quoted.block().mapped().isExact(shown) ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }
}
