package org.presslint.finding;

import java.util.List;
import java.util.Objects;

/**
 * Why a rule reports a word, or why it does not. Immutable.
 *
 * @param rule the id of the rule
 * @param facts what was asked and what the answer was, in that order
 * @param pieces what was weighed, the heaviest first; empty where nothing had to be
 * @param conclusion one sentence: what follows
 */
public record Reasoning(String rule, List<Fact> facts, List<Piece> pieces, String conclusion) {

  public Reasoning {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(conclusion, "conclusion");
    facts = List.copyOf(facts);
    pieces = List.copyOf(pieces);
  }

  /**
   * One answer.
   *
   * @param asked who or what was asked, such as a word list
   * @param answer what it says
   */
  public record Fact(String asked, String answer) {}

  /**
   * One piece of evidence.
   *
   * @param words what it is
   * @param weight what it adds to the log-odds of a mistake; below 0 it speaks against one
   */
  public record Piece(String words, double weight) {}
}
