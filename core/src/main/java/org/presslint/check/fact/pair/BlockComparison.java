package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presslint.check.fact.pair.BlockAlignment.Aligned;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;

/** Tells the blocks that only one of two texts has, and the quotations. */
final class BlockComparison {
  /** With fewer blocks beside one another one text is a summary of the other, or another release. */
  private static final double HALF = 0.5;

  private BlockComparison() {}

  /** Whether so little stands in both texts that comparing the rest says nothing. */
  static boolean isSummary(List<Aligned> aligned) {
    long lone = aligned.stream().filter(Aligned::isLone).count();
    return aligned.size() > 2 && lone > HALF * aligned.size();
  }

  /** The one finding about such a text. */
  static Finding summary(PairText first, PairText second, List<Aligned> aligned) {
    long both = aligned.stream().filter(a -> !a.isLone()).count();
    return Differences.of(
        Differences.BLOCK,
        Severity.WARNING,
        second.start(),
        String.format(
            Locale.ROOT,
            "Only %d of %d blocks here have a counterpart in %s: the texts are not compared",
            both,
            second.blocks().size(),
            Differences.name(first.path(), second.path())),
        List.of(first.start()));
  }

  /** One finding for each run of blocks that only one text has. */
  static List<Finding> lone(PairText first, PairText second, List<Aligned> aligned) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < aligned.size(); i++) {
      List<PairBlock> mine = new ArrayList<>();
      List<PairBlock> others = new ArrayList<>();
      int start = i;
      while (i < aligned.size() && aligned.get(i).isLone()) {
        mine.addAll(aligned.get(i).first());
        others.addAll(aligned.get(i).second());
        i++;
      }
      if (i > start) {
        boolean isOfFirst = !mine.isEmpty();
        List<PairBlock> run = isOfFirst ? mine : others;
        PairText other = isOfFirst ? second : first;
        findings.add(lone(
            run, other, place(aligned, start, !isOfFirst, other), isOfFirst && !others.isEmpty()));
      }
    }
    return findings;
  }

  private static Finding lone(
      List<PairBlock> run, PairText other, Place there, boolean isReplaced) {
    String what = run.get(0).shown();
    String subject = run.size() == 1
        ? "This " + what + " has"
        : "This " + what + " and the " + (run.size() == 2 ? "next" : "next " + (run.size() - 1))
            + " have";
    return Differences.of(
        Differences.BLOCK,
        Severity.WARNING,
        run.get(0).place(),
        subject + " no counterpart in "
            + Differences.name(other.path(), run.get(0).place().path())
            + (isReplaced ? ", where something else stands" : ""),
        List.of(there));
  }

  /** After what the missing blocks would stand in the other text; its beginning where nothing goes before. */
  private static Place place(List<Aligned> aligned, int at, boolean inFirst, PairText other) {
    for (int i = at - 1; i >= 0; i--) {
      List<PairBlock> blocks = inFirst ? aligned.get(i).first() : aligned.get(i).second();
      if (!blocks.isEmpty()) {
        return blocks.get(blocks.size() - 1).place();
      }
    }
    return other.start();
  }

  /** The quotations that one of two blocks side by side has more. */
  static List<Finding> quotations(PairText first, PairText second, List<Aligned> aligned) {
    List<Finding> findings = new ArrayList<>();
    for (Aligned blocks : aligned) {
      if (!blocks.isLone()) {
        List<Place> mine = quotations(blocks.first());
        List<Place> others = quotations(blocks.second());
        if (mine.size() > others.size()) {
          findings.add(quotation(mine, others.size(), second, blocks.second()));
        } else if (others.size() > mine.size()) {
          findings.add(quotation(others, mine.size(), first, blocks.first()));
        }
      }
    }
    return findings;
  }

  private static List<Place> quotations(List<PairBlock> blocks) {
    return blocks.stream().flatMap(b -> b.quotations().stream()).toList();
  }

  private static Finding quotation(
      List<Place> more, int fewer, PairText other, List<PairBlock> beside) {
    String name = Differences.name(other.path(), more.get(0).path());
    String message = fewer == 0
        ? "What is quoted here is not quoted in " + name
        : String.format(Locale.ROOT, "%d quotations here, %d in %s", more.size(), fewer, name);
    return Differences.of(
        Differences.QUOTATION,
        Severity.WARNING,
        more.get(more.size() - 1),
        message,
        List.of(beside.get(0).place()));
  }
}
