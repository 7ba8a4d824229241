package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;

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

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Block> blocks =
        document.blocks().stream().filter(QuotationCheck::isPrinted).toList();
    List<QuotationReader.Read> read = blocks.stream().map(QuotationReader::read).toList();
    if (read.stream().allMatch(r -> r.quotations().isEmpty())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Quotation> open =
          read.get(i).quotations().stream().filter(q -> !q.isClosed()).toList();
      // Several open ones are a paragraph read wrongly rather than several slips.
      if (open.size() == 1
          && blocks.get(i).language() != Language.OTHER
          && !goesOn(blocks, read, i)) {
        findings.add(unclosed(document, open.get(0)));
      }
    }
    style(document, read).ifPresent(findings::add);
    return findings;
  }

  private static boolean isPrinted(Block block) {
    return block.kind().isBody()
        || switch (block.kind()) {
          case HEADLINE, HEADING, CAPTION -> true;
          default -> false;
        };
  }

  /** Whether the next paragraph opens anew, or a later one closes what it has not opened. */
  private static boolean goesOn(List<Block> blocks, List<QuotationReader.Read> read, int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      if (read.get(i).unopened() > 0) {
        return true;
      }
    }
    if (index + 1 == blocks.size()) {
      return false;
    }
    String next = blocks.get(index + 1).text().stripLeading();
    return !next.isEmpty() && "«“„\"”".indexOf(next.charAt(0)) >= 0;
  }

  private static Finding unclosed(Document document, Quotation quotation) {
    return new Finding(
        RULE.id(),
        Severity.WARNING,
        CONFIDENCE_UNCLOSED,
        document.place(quotation.block(), quotation.span()),
        "The quotation that begins here is never closed",
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }

  private static Optional<Finding> style(Document document, List<QuotationReader.Read> read) {
    List<Quotation> outer = read.stream()
        .flatMap(r -> r.quotations().stream())
        .filter(q -> q.isClosed() && q.depth() == 0)
        .filter(q -> q.block().language() == document.language())
        .sorted(Comparator.comparing(q -> q.block().mapped().toSource(q.span())))
        .toList();
    if (document.language() == Language.OTHER) {
      return Optional.empty();
    }
    Map<QuotationStyle, Integer> counts = new EnumMap<>(QuotationStyle.class);
    outer.forEach(q -> counts.merge(q.style(), 1, Integer::sum));
    QuotationStyle usual = counts.entrySet().stream()
        .filter(e -> e.getKey().isUsedIn(document.language()))
        .max(Map.Entry.<QuotationStyle, Integer>comparingByValue()
            .thenComparing(e -> e.getKey() == QuotationStyle.printed(document.language())))
        .map(Map.Entry::getKey)
        .orElse(QuotationStyle.printed(document.language()));
    return outer.stream()
        .filter(q -> q.style() != usual || !q.isOfOneStyle())
        .findFirst()
        .map(q -> style(document, q, usual));
  }

  private static Finding style(Document document, Quotation quotation, QuotationStyle usual) {
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
    Quotation shown =
        isShort ? quotation : new Quotation(quotation.block(), quotation.open(), -1, 0);
    return new Finding(
        RULE.id(),
        Severity.INFO,
        CONFIDENCE_STYLE,
        document.place(shown.block(), shown.span()),
        message,
        isShort ? List.of(usual.around(quotation.text())) : List.of(),
        List.of(),
        isShort && shown.block().mapped().isExact(shown.span())
            ? Finding.Fix.REVIEW
            : Finding.Fix.NEVER);
  }
}
