package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;

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

  private final CountReader reader;

  /** Finds numbers with the forms these lexicons know. */
  public NumberCheck(Lexicons lexicons) {
    reader = new CountReader(lexicons);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Counted> headline = new ArrayList<>();
    List<Counted> lead = new ArrayList<>();
    List<Counted> body = new ArrayList<>();
    boolean hasLead = false;
    List<Finding> findings = new ArrayList<>(DoubledHundred.find(document, RULE.id()));
    for (Block block : document.blocks()) {
      if (block.language() != document.language()) {
        continue;
      }
      if (block.kind() == BlockKind.HEADLINE) {
        headline.addAll(reader.read(block));
      } else if (block.kind().isBody()) {
        List<Counted> counted = reader.read(block);
        body.addAll(counted);
        findings.addAll(ListCounts.find(document, block, counted, RULE.id()));
        if (!hasLead && block.kind() == BlockKind.PARAGRAPH && isLead(block)) {
          lead.addAll(counted);
          hasLead = true;
        }
      }
    }
    List<Finding> contradicted = new ArrayList<>();
    for (Counted counted : headline) {
      inText(counted, headline, body)
          .map(other -> finding(document, counted, other, lead.contains(other)))
          .ifPresent(contradicted::add);
    }
    findings.addAll(contradicted.isEmpty() ? pointingBack(document, body) : contradicted);
    return findings;
  }

  private static boolean isLead(Block block) {
    return block.tokens().stream().filter(t -> t.isWord()).count() >= LEAD_WORDS;
  }

  /** The only number the text gives for what the headline counts, where it is another one. */
  private static Optional<Counted> inText(
      Counted counted, List<Counted> headline, List<Counted> body) {
    List<Counted> like = body.stream().filter(counted::isLike).toList();
    boolean isOne = like.stream().map(Counted::number).distinct().count() == 1
        && headline.stream().filter(counted::isLike).count() == 1
        && body.stream()
                .filter(c -> c.thing().equals(counted.thing()))
                .map(Counted::number)
                .distinct()
                .count()
            == 1;
    boolean isExact = counted.isExact() && like.stream().allMatch(Counted::isExact);
    return isOne
            && isExact
            && like.get(0).number() != counted.number()
            && !counted.isRounded(like.get(0))
        ? Optional.of(like.get(0))
        : Optional.empty();
  }

  /** "Twelve delegations came … the thirteen delegations", where no other number is given for them. */
  private static List<Finding> pointingBack(Document document, List<Counted> body) {
    List<Finding> findings = new ArrayList<>();
    for (Counted later : body) {
      List<Counted> like =
          body.stream().filter(c -> c.thing().equals(later.thing())).toList();
      boolean isContradicted = later.isDefinite()
          && like.size() == 2
          && like.get(1).equals(later)
          && like.get(0).number() != later.number()
          && later.isExact()
          && like.get(0).isExact()
          && like.get(0).isLike(later)
          && !like.get(0).isRounded(later);
      if (isContradicted) {
        findings.add(finding(document, like.get(0), later, false));
      }
    }
    return findings;
  }

  private static Finding finding(
      Document document, Counted first, Counted later, boolean isInLead) {
    String where = first.block().kind() == BlockKind.HEADLINE ? "in the headline" : "before";
    return new Finding(
        RULE.id(),
        isInLead ? Severity.WARNING : Severity.INFO,
        isInLead ? CONFIDENCE_HEADLINE : CONFIDENCE_TEXT,
        document.place(later.block(), later.span()),
        String.format(Locale.ROOT, "“%s” here, “%s” %s", later.shown(), first.shown(), where),
        List.of(first.span().of(first.block().text())),
        List.of(document.place(first.block(), first.span())),
        Finding.Fix.NEVER);
  }
}
