package org.presslint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Place;

/**
 * Finds headlines and headings that are printed twice, and paragraphs that are pasted twice; capitals, punctuation and
 * white space do not matter.
 *
 * <p>A label such as "Background" may stand above several sections, and some texts say the same of each thing they list. A
 * repetition counts where nothing of that kind explains it.
 */
public final class HeadingDuplicateCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "heading-duplicate", Severity.WARNING, "a heading or a paragraph that is printed twice");
  private static final double CONFIDENCE = 0.9;
  /** Shorter headings are labels, which may return. */
  private static final int SENTENCE_WORDS = 4;
  /** A heading of names alone, as a letterhead is, returns as a signature; one so long is a headline all the same. */
  private static final int LONG_NAME_WORDS = 7;
  /** Even a label of a section is not so long. */
  private static final int LONG_LABEL_WORDS = 8;
  /** Shorter paragraphs return as refrains: thanks, calls to act. */
  private static final int PARAGRAPH_WORDS = 8;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<PrintedBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      PrintedBlock printed = PrintedBlock.of(block, blocks.size());
      if (printed.isOnPage() && !printed.words().isEmpty()) {
        blocks.add(printed);
      }
    }
    Map<String, List<PrintedBlock>> places = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<PrintedBlock> pasted = new ArrayList<>();
    for (PrintedBlock block : blocks) {
      List<PrintedBlock> earlier = places.computeIfAbsent(block.key(), k -> new ArrayList<>());
      if (!earlier.isEmpty()) {
        PrintedBlock first = earlier.get(0);
        if (first.isHeading() && isHeadingAgain(first, block, blocks)) {
          findings.add(finding(document, first, block, "heading"));
        } else if (isParagraphAgain(first, block, blocks)) {
          pasted.add(block);
        }
      }
      earlier.add(block);
    }
    findings.addAll(pastedTwice(document, pasted, places));
    return findings;
  }

  private static boolean isHeadingAgain(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    if (later.kind() == BlockKind.LIST_ITEM || first.announces()) {
      return false;
    }
    List<PrintedBlock> between = blocks.subList(first.index() + 1, later.index());
    if (between.stream().allMatch(b -> b.key().equals(later.key()))) {
      return later.isHeading() || later.words().size() >= SENTENCE_WORDS;
    }
    boolean otherSection =
        between.stream().anyMatch(b -> b.isHeading() && !b.key().equals(later.key()));
    int least = first.index() == 0 || !otherSection ? SENTENCE_WORDS : LONG_LABEL_WORDS;
    return later.words().size() >= (later.isNames() ? Math.max(least, LONG_NAME_WORDS) : least);
  }

  private static boolean isParagraphAgain(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    return first.kind() == BlockKind.PARAGRAPH
        && later.kind() == BlockKind.PARAGRAPH
        && later.words().size() >= PARAGRAPH_WORDS
        && !later.announces()
        && blocks.subList(first.index(), later.index()).stream().noneMatch(PrintedBlock::isHeading);
  }

  /**
   * One finding for each run of paragraphs pasted together. Where several runs return, or one returns again and again, the
   * text repeats itself on purpose.
   */
  private static List<Finding> pastedTwice(
      Document document, List<PrintedBlock> pasted, Map<String, List<PrintedBlock>> places) {
    List<Finding> findings = new ArrayList<>();
    int end = -1;
    for (PrintedBlock block : pasted) {
      List<PrintedBlock> all = places.getOrDefault(block.key(), List.of());
      if (all.size() > 2) {
        return List.of();
      }
      if (block.index() != end) {
        findings.add(finding(document, all.get(0), block, "paragraph"));
      }
      end = block.index() + 1;
    }
    return findings.size() > 1 ? List.of() : findings;
  }

  private static Finding finding(
      Document document, PrintedBlock first, PrintedBlock later, String what) {
    Place place = document.place(first.block(), first.span());
    String message = later.isHeading() || !first.isHeading()
        ? "This " + what + " stands in the text already, in line " + place.line()
        : "This paragraph repeats the heading in line " + place.line();
    return new Finding(
        RULE.id(),
        RULE.worst(),
        CONFIDENCE,
        document.place(later.block(), later.span()),
        message,
        List.of(),
        List.of(place),
        Finding.Fix.REVIEW);
  }
}
