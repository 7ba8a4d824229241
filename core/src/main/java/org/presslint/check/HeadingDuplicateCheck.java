package org.presslint.check;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final double CONFIDENCE_OF_INFO = 0.5;
  /** Shorter headings are labels, which may return. */
  private static final int SENTENCE_WORDS = 4;
  /** Names alone, as a letterhead has, return as a signature under the text; so many are a headline all the same. */
  private static final int LONG_NAME_WORDS = 7;
  /** Fewer words are a note or a signature, not text that a heading stands above. */
  private static final int PROSE_WORDS = 12;
  /** Even a label of a section is not so long. */
  private static final int LONG_LABEL_WORDS = 8;
  /** Shorter paragraphs return as refrains: thanks, calls to act. */
  private static final int PARAGRAPH_WORDS = 8;

  private final BlockFacts<Integer> prints =
      new BlockFacts<>(block -> PrintedBlock.print(block.text()));
  private final BlockFacts<PrintedBlock.Words> words =
      new BlockFacts<>(block -> PrintedBlock.Words.of(block.text()));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    if (!mayRepeat(document)) {
      return List.of();
    }
    List<PrintedBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (PrintedBlock.isOnPage(block) && words.of(block).count() > 0) {
        blocks.add(new PrintedBlock(block, blocks.size(), words.of(block)));
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
          findings.add(finding(document, first, block, "heading", severity(first, block, blocks)));
        } else if (isParagraphAgain(first, block, blocks)) {
          pasted.add(block);
        }
      }
      earlier.add(block);
    }
    findings.addAll(pastedTwice(document, pasted, places));
    return findings;
  }

  /** Most documents have no two blocks that read the same, and no words of theirs are written out for comparison. */
  private boolean mayRepeat(Document document) {
    int[] seen = new int[document.blocks().size()];
    int count = 0;
    for (Block block : document.blocks()) {
      if (PrintedBlock.isOnPage(block)) {
        seen[count++] = prints.of(block);
      }
    }
    Arrays.sort(seen, 0, count);
    for (int i = 1; i < count; i++) {
      if (seen[i] == seen[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadingAgain(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    if (later.kind() == BlockKind.LIST_ITEM || first.announces()) {
      return false;
    }
    List<PrintedBlock> between = blocks.subList(first.index() + 1, later.index());
    if (between.stream().allMatch(b -> b.key().equals(later.key()))) {
      return later.isHeading() || later.words().count() >= SENTENCE_WORDS;
    }
    boolean otherSection =
        between.stream().anyMatch(b -> b.isHeading() && !b.key().equals(later.key()));
    boolean isNextSection = !otherSection
        && later.isHeading()
        && blocks.stream().filter(b -> b.key().equals(later.key())).count() == 2;
    boolean isHeadline = first.index() == 0 || first.kind() == BlockKind.HEADLINE;
    int least = isNextSection ? 1 : isHeadline || !otherSection ? SENTENCE_WORDS : LONG_LABEL_WORDS;
    boolean isSignature = first.isNames()
        && later.isNames()
        && blocks.subList(later.index(), blocks.size()).stream()
            .noneMatch(b -> b.words().count() >= PROSE_WORDS);
    return later.words().count() >= (isSignature ? Math.max(least, LONG_NAME_WORDS) : least);
  }

  /**
   * A title on top, then nothing but date and kind of the text, then the headline: that is how a page is saved with its
   * title, and only worth a remark.
   */
  private static Severity severity(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    List<PrintedBlock> above = blocks.subList(0, later.index());
    List<PrintedBlock> between = above.subList(first.index() + 1, later.index());
    boolean isPageTitle = !between.isEmpty()
        && between.stream().allMatch(PrintedBlock::isMetadata)
        && above.subList(0, first.index()).stream().allMatch(PrintedBlock::isMetadata);
    return isPageTitle ? Severity.INFO : RULE.worst();
  }

  private static boolean isParagraphAgain(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    return first.kind() == BlockKind.PARAGRAPH
        && later.kind() == BlockKind.PARAGRAPH
        && later.words().count() >= PARAGRAPH_WORDS
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
        findings.add(finding(document, all.get(0), block, "paragraph", RULE.worst()));
      }
      end = block.index() + 1;
    }
    return findings.size() > 1 ? List.of() : findings;
  }

  private static Finding finding(
      Document document, PrintedBlock first, PrintedBlock later, String what, Severity severity) {
    Place place = document.place(first.block(), first.span());
    String message = later.isHeading() || !first.isHeading()
        ? "This " + what + " stands in the text already, in line " + place.line()
        : "This paragraph repeats the heading in line " + place.line();
    return new Finding(
        RULE.id(),
        severity,
        severity == RULE.worst() ? CONFIDENCE : CONFIDENCE_OF_INFO,
        document.place(later.block(), later.span()),
        message,
        List.of(),
        List.of(place),
        Finding.Fix.REVIEW);
  }
}
