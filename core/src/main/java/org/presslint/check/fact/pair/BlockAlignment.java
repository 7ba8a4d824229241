package org.presslint.check.fact.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.presslint.text.BlockKind;

/**
 * Lays the blocks of two texts side by side: the cheapest way through both, as Gale and Church do for sentences (1993), by
 * length, by kind, and by the facts that stand on both sides. Not thread-safe.
 */
final class BlockAlignment {
  /** How a block, or two, stand beside none, one or two, and what each way costs: Gale and Church's frequencies. */
  private enum Way {
    BOTH(1, 1, 0.12),
    FIRST_ALONE(1, 0, 4.6),
    SECOND_ALONE(0, 1, 4.6),
    PARTED(1, 2, 3.1),
    JOINED(2, 1, 3.1);

    private final int ofFirst;
    private final int ofSecond;
    private final double cost;

    Way(int ofFirst, int ofSecond, double cost) {
      this.ofFirst = ofFirst;
      this.ofSecond = ofSecond;
      this.cost = cost;
    }

    boolean isLone() {
      return ofFirst == 0 || ofSecond == 0;
    }
  }

  /** How far lengths scatter, a code unit; translations of releases are freer than those of parliament. */
  private static final double VARIANCE = 12;

  private static final double AGREEING_FACT = 2;
  private static final double LONE_FACT = 0.6;
  private static final double LONE_QUOTATION = 1.5;
  private static final double OTHER_KIND = 3;
  private static final double HEADING_BESIDE_TEXT = 9;
  /** Paragraphs are joined and parted; two headings or entries of a list seldom become one. */
  private static final double JOINED_ENTRIES = 4;

  /** Further from the diagonal no block of a long text has its counterpart. */
  private static final int BAND = 80;

  private final List<PairBlock> first;
  private final List<PairBlock> second;
  private final double ratio;

  private BlockAlignment(List<PairBlock> first, List<PairBlock> second) {
    this.first = first;
    this.second = second;
    ratio = Math.min(1.6, Math.max(0.6, length(second) / Math.max(1, length(first))));
  }

  /**
   * Blocks that say the same.
   *
   * @param first those of the first text, one or two; none where the second has more
   * @param second those of the second text
   */
  record Aligned(List<PairBlock> first, List<PairBlock> second) {

    Aligned {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }

    /** Whether only one text has it. */
    boolean isLone() {
      return first.isEmpty() || second.isEmpty();
    }

    List<Fact> facts(boolean ofFirst) {
      return (ofFirst ? first : second)
          .stream().flatMap(b -> b.facts().stream()).toList();
    }
  }

  /** The blocks of two texts side by side, in their order. */
  static List<Aligned> of(List<PairBlock> first, List<PairBlock> second) {
    return new BlockAlignment(first, second).aligned();
  }

  private List<Aligned> aligned() {
    int n = first.size();
    int m = second.size();
    double[][] cost = new double[n + 1][m + 1];
    Way[][] way = new Way[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (cost[i][j] < Double.MAX_VALUE && isNearDiagonal(i, j)) {
          for (Way next : Way.values()) {
            step(i, j, next, cost, way);
          }
        }
      }
    }
    return trace(way);
  }

  private boolean isNearDiagonal(int i, int j) {
    int n = Math.max(1, first.size());
    int expected = (int) ((long) i * second.size() / n);
    return Math.abs(expected - j) <= BAND + Math.abs(first.size() - second.size());
  }

  private void step(int i, int j, Way next, double[][] cost, Way[][] way) {
    int nextI = i + next.ofFirst;
    int nextJ = j + next.ofSecond;
    if (nextI > first.size() || nextJ > second.size()) {
      return;
    }
    double price = cost[i][j]
        + next.cost
        + (next.isLone()
            ? 0
            : beside(new Aligned(first.subList(i, nextI), second.subList(j, nextJ))));
    if (price < cost[nextI][nextJ]) {
      cost[nextI][nextJ] = price;
      way[nextI][nextJ] = next;
    }
  }

  private List<Aligned> trace(Way[][] way) {
    List<Aligned> aligned = new ArrayList<>();
    int i = first.size();
    int j = second.size();
    while (i > 0 || j > 0) {
      Way last = i == 0 ? Way.SECOND_ALONE : j == 0 ? Way.FIRST_ALONE : way[i][j];
      int previousI = i - last.ofFirst;
      int previousJ = j - last.ofSecond;
      aligned.add(new Aligned(first.subList(previousI, i), second.subList(previousJ, j)));
      i = previousI;
      j = previousJ;
    }
    Collections.reverse(aligned);
    return aligned;
  }

  private static boolean isProse(Aligned blocks) {
    return Stream.concat(blocks.first().stream(), blocks.second().stream())
        .allMatch(b -> b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.QUOTE);
  }

  private double beside(Aligned blocks) {
    boolean isJoined = blocks.first().size() != blocks.second().size();
    double joined = isJoined && !isProse(blocks) ? JOINED_ENTRIES : 0;
    return joined + lengths(blocks) + kinds(blocks) + facts(blocks) + quotations(blocks);
  }

  /** How unlikely two lengths are for one content: minus the logarithm of the two tails of the normal distribution. */
  private double lengths(Aligned blocks) {
    double mine = length(blocks.first());
    double other = length(blocks.second());
    double x = Math.abs(other - mine * ratio) / Math.sqrt(Math.max(20, mine) * VARIANCE);
    // A bound of the tail (Chernoff), exact enough for choosing and never infinite.
    return x * x / 2 + Math.log(1 + x);
  }

  private static double kinds(Aligned blocks) {
    double cost = 0;
    for (PairBlock mine : blocks.first()) {
      for (PairBlock other : blocks.second()) {
        if (mine.kind().isHeading() != other.kind().isHeading()) {
          cost += HEADING_BESIDE_TEXT;
        } else if (!mine.kind().isHeading() && mine.kind() != other.kind()) {
          cost += OTHER_KIND;
        }
      }
    }
    return cost;
  }

  private static double facts(Aligned blocks) {
    List<Fact> rest = new ArrayList<>(blocks.facts(false));
    double cost = 0;
    for (Fact mine : blocks.facts(true)) {
      boolean agrees =
          rest.stream().filter(mine::agrees).findFirst().map(rest::remove).orElse(false);
      cost += agrees ? -AGREEING_FACT : mine.isOptional() ? 0 : LONE_FACT;
    }
    return cost + rest.stream().filter(f -> !f.isOptional()).count() * LONE_FACT;
  }

  private static double quotations(Aligned blocks) {
    boolean mine = blocks.first().stream().anyMatch(b -> !b.quotations().isEmpty());
    boolean other = blocks.second().stream().anyMatch(b -> !b.quotations().isEmpty());
    return mine == other ? 0 : LONE_QUOTATION;
  }

  private static double length(List<PairBlock> blocks) {
    return blocks.stream().mapToInt(PairBlock::length).sum();
  }
}
