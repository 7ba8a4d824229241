package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.check.BlockFacts;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Span;
import org.presslint.text.Token;

/**
 * Finds a thing that is counted twice with two numbers: in the headline and below it, or where the text points back; names that
 * are announced with a number and listed with another; and hundreds that are said twice.
 */
public final class NumberCheck implements DocumentCheck {
  private static final Rule RULE = new Rule(
      "number", Severity.WARNING, "a number that another number or a list of the text contradicts");
  private static final double CONFIDENCE_HEADLINE = 0.8;
  private static final double CONFIDENCE_TEXT = 0.5;
  /** A dateline or a name of an author is no lead. */
  private static final int LEAD_WORDS = 10;

  private final BlockFacts<BlockNumbers> numbers;

  /** Finds numbers with the forms these lexicons know. */
  public NumberCheck(Lexicons lexicons) {
    CountReader reader = new CountReader(lexicons);
    numbers = new BlockFacts<>(block -> BlockNumbers.read(block, reader));
  }

  /** A counted thing with its block. */
  private record Placed(Block block, Counted counted) {
    int number() {
      return counted.number();
    }

    boolean isLike(Placed other) {
      return counted.isLike(other.counted);
    }

    boolean isExact() {
      return counted.isExact();
    }

    boolean isOfOneThing(Placed other) {
      return counted.thing().equals(other.counted.thing());
    }

    boolean isRounded(Placed other) {
      return counted.isRounded(other.counted);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Placed> headline = new ArrayList<>();
    List<Placed> body = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Finding> miscounts = new ArrayList<>();
    for (Block block : document.blocks()) {
      BlockNumbers own = numbers.of(block);
      for (DoubledHundred.Doubled doubled : own.doubled()) {
        findings.add(DoubledHundred.finding(document, block, doubled, RULE.id()));
      }
      if (block.language() == document.language()) {
        for (ListCounts.Miscount list : own.lists()) {
          miscounts.add(ListCounts.finding(document, block, list, RULE.id()));
        }
        List<Placed> placed = block.kind() == BlockKind.HEADLINE ? headline : body;
        for (Counted counted : own.counted()) {
          placed.add(new Placed(block, counted));
        }
      }
    }
    findings.addAll(miscounts);
    List<Finding> contradicted = new ArrayList<>();
    for (Placed counted : headline) {
      inText(counted, headline, body)
          .map(other -> finding(document, counted, other, isInLead(document, other)))
          .ifPresent(contradicted::add);
    }
    findings.addAll(contradicted.isEmpty() ? pointingBack(document, body) : contradicted);
    return findings;
  }

  /** Whether it stands in the first paragraph that is long enough. */
  @SuppressWarnings("ReferenceEquality") // a block of the document itself
  private static boolean isInLead(Document document, Placed placed) {
    for (Block block : document.blocks()) {
      if (block.language() == document.language()
          && block.kind() == BlockKind.PARAGRAPH
          && isLead(block)) {
        return block == placed.block();
      }
    }
    return false;
  }

  private static boolean isLead(Block block) {
    int words = 0;
    for (Token token : block.tokens()) {
      words += token.isWord() ? 1 : 0;
      if (words == LEAD_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** The only number the text gives for what the headline counts, where it is another one. */
  private static Optional<Placed> inText(Placed counted, List<Placed> headline, List<Placed> body) {
    List<Placed> like = body.stream().filter(counted::isLike).toList();
    boolean isOne = like.stream().map(Placed::number).distinct().count() == 1
        && headline.stream().filter(counted::isLike).count() == 1
        && body.stream()
                .filter(counted::isOfOneThing)
                .map(Placed::number)
                .distinct()
                .count()
            == 1;
    boolean isExact = counted.isExact() && like.stream().allMatch(Placed::isExact);
    return isOne
            && isExact
            && like.get(0).number() != counted.number()
            && !counted.isRounded(like.get(0))
        ? Optional.of(like.get(0))
        : Optional.empty();
  }

  /** "Twelve delegations came … the thirteen delegations", where no other number is given for them. */
  private static List<Finding> pointingBack(Document document, List<Placed> body) {
    List<Finding> findings = new ArrayList<>();
    for (Placed later : body) {
      if (!later.counted().isDefinite() || !later.isExact()) {
        continue;
      }
      List<Placed> like = body.stream().filter(later::isOfOneThing).toList();
      boolean isContradicted = like.size() == 2
          && like.get(1).equals(later)
          && like.get(0).number() != later.number()
          && like.get(0).isExact()
          && like.get(0).isLike(later)
          && !like.get(0).isRounded(later);
      if (isContradicted) {
        findings.add(finding(document, like.get(0), later, false));
      }
    }
    return findings;
  }

  private static Finding finding(Document document, Placed first, Placed later, boolean isInLead) {
    String where = first.block().kind() == BlockKind.HEADLINE ? "in the headline" : "before";
    Span number = first.counted().span();
    return new Finding(
        RULE.id(),
        isInLead ? Severity.WARNING : Severity.INFO,
        isInLead ? CONFIDENCE_HEADLINE : CONFIDENCE_TEXT,
        document.place(later.block(), later.counted().span()),
        String.format(
            Locale.ROOT,
            "“%s” here, “%s” %s",
            later.counted().shown(),
            first.counted().shown(),
            where),
        List.of(number.of(first.block().text())),
        List.of(document.place(first.block(), number)),
        Finding.Fix.NEVER);
  }
}
