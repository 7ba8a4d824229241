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

  private final BlockFacts<PrintedBlock.Words> words =
      new BlockFacts<>(block -> PrintedBlock.Words.of(block.text()));
  private final BlockFacts<Integer> ends =
      new BlockFacts<>(block -> PrintedBlock.ends(block.text()));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    int[] repeated = repeatedEnds(document);
    if (repeated.length == 0) { // as in most documents
      return List.of();
    }
    List<PrintedBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      int own = endsOf(block);
      if (own != PrintedBlock.NO_ENDS) {
        blocks.add(new PrintedBlock(block, blocks.size(), own, words));
      }
    }
    Map<String, List<PrintedBlock>> places = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<PrintedBlock> pasted = new ArrayList<>();
    for (PrintedBlock block : blocks) {
      if (Arrays.binarySearch(repeated, block.ends()) < 0) {
        continue;
      }
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

  /** The ends of a block; none of one that is not compared. */
  private int endsOf(Block block) {
    return PrintedBlock.isOnPage(block) ? ends.of(block) : PrintedBlock.NO_ENDS;
  }

  /** The ends that several blocks have, in order: only of these the words are written out for comparison. */
  private int[] repeatedEnds(Document document) {
    int[] seen = new int[document.blocks().size()];
    int count = 0;
    for (Block block : document.blocks()) {
      int own = endsOf(block);
      if (own != PrintedBlock.NO_ENDS) {
        seen[count++] = own;
      }
    }
    Arrays.sort(seen, 0, count);
    int repeated = 0;
    for (int i = 1; i < count; i++) {
      if (seen[i] == seen[i - 1]) {
        seen[repeated++] = seen[i];
      }
    }
    return Arrays.copyOf(seen, repeated);
  }

  private static boolean isHeadingAgain(
      PrintedBlock first, PrintedBlock later, List<PrintedBlock> blocks) {
    if (later.kind() == BlockKind.LIST_ITEM || first.announces()) {
      return false;
    }
    List<PrintedBlock> between = blocks.subList(first.index() + 1, later.index());
    if (between.stream().allMatch(b -> b.readsAs(later))) {
      return later.isHeading() || later.words().count() >= SENTENCE_WORDS;
    }
    boolean otherSection = between.stream().anyMatch(b -> b.isHeading() && !b.readsAs(later));
    boolean isNextSection = !otherSection
        && later.isHeading()
        && blocks.stream().filter(b -> b.readsAs(later)).count() == 2;
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
