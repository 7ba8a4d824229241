package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.check.fact.pair.BlockAlignment.Aligned;
import org.presslint.config.PairPattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.ReleaseLabels;
import org.presslint.text.Span;

/**
 * Compares a release with its translation: paragraphs, numbers, dates, quotations and links. The texts of a pair are told
 * by their paths. Immutable and thread-safe.
 */
public final class PairCheck implements CorpusCheck<PairText> {
  private final List<PairPattern> patterns;

  /** Compares the texts of these pairs. */
  public PairCheck(List<PairPattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Differences.NUMBER,
        Differences.DATE,
        Differences.BLOCK,
        Differences.QUOTATION,
        Differences.LINK,
        Differences.LANGUAGE);
  }

  @Override
  public PairText observe(Document document) {
    Place start = start(document);
    var side = PairPattern.side(patterns, document.path());
    if (side.isEmpty()) {
      return new PairText(start, side, document.language(), List.of(), List.of());
    }
    FactReader facts = new FactReader(document);
    List<PairBlock> blocks = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (isCompared(block)) {
        blocks.add(new PairBlock(
            block.kind(),
            block.text().length(),
            document.place(block, new Span(0, block.text().length())),
            facts.read(i),
            Speech.read(block).stream().map(s -> document.place(block, s)).toList()));
      }
    }
    return new PairText(start, side, document.language(), blocks, PairLink.read(document));
  }

  /** The first block: what a finding about the whole text is shown at. */
  private static Place start(Document document) {
    return document.blocks().stream()
        .findFirst()
        .map(b -> document.place(b, new Span(0, b.text().length())))
        .orElseGet(() -> document.place(new Span(0, 0)));
  }

  /** Whether readers see it on the page as a part of the text; what only says "press release" is not always translated. */
  private static boolean isCompared(Block block) {
    return block.kind() != BlockKind.TITLE
        && block.kind() != BlockKind.DESCRIPTION
        && block.kind() != BlockKind.BYLINE
        && block.kind() != BlockKind.BOILERPLATE
        && !ReleaseLabels.isLabel(block.text());
  }

  @Override
  public List<Finding> conclude(List<PairText> observations) {
    List<Finding> findings = new ArrayList<>();
    for (List<PairText> pair : PairPattern.whole(observations, PairText::side)) {
      findings.addAll(compare(pair.get(0), pair.get(1)));
    }
    return findings;
  }

  private static List<Finding> compare(PairText first, PairText second) {
    if (first.language() == Language.OTHER) {
      return List.of(unknown(first, second));
    }
    if (second.language() == Language.OTHER) {
      return List.of(unknown(second, first));
    }
    if (first.language() == second.language()) {
      return List.of(language(
          second,
          first,
          "This text and " + Differences.name(first.path(), second.path()) + " are both in "
              + (first.language() == Language.ENGLISH ? "English" : "Russian")
              + ": one is no translation of the other"));
    }
    List<Aligned> aligned = BlockAlignment.of(first.blocks(), second.blocks());
    if (BlockComparison.isSummary(aligned)) {
      return List.of(BlockComparison.summary(first, second, aligned));
    }
    List<Finding> findings = new ArrayList<>(FactComparison.findings(aligned));
    findings.addAll(BlockComparison.lone(first, second, aligned));
    findings.addAll(BlockComparison.quotations(first, second, aligned));
    findings.addAll(LinkComparison.findings(first, second));
    return findings;
  }

  private static Finding unknown(PairText text, PairText other) {
    return language(
        text,
        other,
        "This text is in neither English nor Russian and cannot be compared with "
            + Differences.name(other.path(), text.path()));
  }

  private static Finding language(PairText text, PairText other, String message) {
    return Differences.of(
        Differences.LANGUAGE, Severity.ERROR, text.start(), message, List.of(other.start()));
  }
}
