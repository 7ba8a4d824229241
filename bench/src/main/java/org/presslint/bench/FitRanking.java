package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.check.spelling.SpellingCheck;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.language.RankEvidence;
import org.presslint.language.Suggester;
import org.presslint.language.Weights;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Source;

/**
 * Fits the weights that rank suggestions: a conditional logit over the words within reach of each labelled misspelling, Russian
 * as a deviation from English. Prints the share of right first suggestions, cross-validated by source.
 *
 * <p>Arguments: the folder of the benches, and the file to write.
 */
public final class FitRanking {
  private static final int COLUMNS = RankEvidence.values().length;
  private static final int MOST_RIVALS = 30;
  private static final double DEVIATION = 1.5;
  private static final double RUSSIAN_DEVIATION = 0.7;

  private FitRanking() {}

  /** A misspelling with the words within reach; the first of them is the right one where {@code reachable}. */
  private record Item(
      String source, Language language, List<double[]> words, boolean reachable, double weight) {}

  /** Fits, writes and prints. */
  public static void main(String[] args) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String bench : List.of("typos", "releases")) {
      items.addAll(items(Bench.read(Path.of(args[0]).resolve(bench))));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    validate(items, out);
    double[] all = fit(items);
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), true, StandardCharsets.UTF_8)) {
      file.println("evidence\ten\tru");
      for (RankEvidence piece : RankEvidence.values()) {
        int i = piece.ordinal();
        file.printf(Locale.ROOT, "%s\t%.3f\t%.3f%n", piece, all[i], all[i] + all[COLUMNS + i]);
      }
    }
  }

  private static List<Item> items(Bench bench) {
    Lexicons lexicons = new Lexicons();
    Analyzer analyzer = new Analyzer(lexicons, Optional.empty());
    SpellingCheck check = new SpellingCheck(lexicons, Set.of());
    List<Item> items = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Source source : bench.sources().values()) {
      Document document = analyzer.analyze(Formats.of(source.name()).read(source));
      for (SpellingCheck.Reach reach : check.reach(document)) {
        for (Bench.Label label : bench.labels().getOrDefault(source.name(), List.of())) {
          boolean slip = label.verdict().equals("nonword") || label.verdict().equals("typo");
          if (slip
              && label.span().overlaps(reach.place().span())
              && !label.right().isEmpty()) {
            int times = seen.merge(reach.form() + " " + label.right(), 1, Integer::sum);
            item(Bench.source(source.name()), reach, label, Math.pow(times, -0.7))
                .ifPresent(items::add);
          }
        }
      }
    }
    return items;
  }

  private static Optional<Item> item(
      String source, SpellingCheck.Reach reach, Bench.Label label, double weight) {
    String right = label.right().toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    String meant = right.endsWith("'s") ? right.substring(0, right.length() - 2) : right;
    Set<String> wanted = new TreeSet<>(Arrays.asList(meant.split("-")));
    wanted.add(meant);
    List<double[]> words = new ArrayList<>();
    List<double[]> rivals = new ArrayList<>();
    for (Suggester.Weighed word : reach.words()) {
      double[] evidence =
          word.evidence().stream().mapToDouble(Double::doubleValue).toArray();
      (wanted.contains(word.candidate().key()) ? words : rivals).add(evidence);
    }
    boolean reachable = !words.isEmpty();
    words.addAll(rivals);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Item(source, reach.language(), words, reachable, weight));
  }

  private static double[] fit(List<Item> items) {
    double[] mean = new double[2 * COLUMNS];
    double[] deviation = new double[2 * COLUMNS];
    Weights priors = Weights.read(FitRanking.class, "ranking-priors.tsv");
    for (RankEvidence piece : RankEvidence.values()) {
      mean[piece.ordinal()] = priors.value("mean", piece.name(), 0);
      deviation[piece.ordinal()] = DEVIATION;
      deviation[COLUMNS + piece.ordinal()] = RUSSIAN_DEVIATION;
    }
    List<Item> usable =
        items.stream().filter(i -> i.reachable() && i.words().size() > 1).toList();
    return new Gaussian(mean, deviation)
        .fit((parameters, gradient, curvature) ->
            usable.forEach(i -> add(i, parameters, gradient, curvature)));
  }

  private static void add(Item item, double[] parameters, double[] gradient, double[][] curvature) {
    int size = Math.min(item.words().size(), MOST_RIVALS + 1);
    double[][] x = new double[size][];
    double[] p = new double[size];
    double sum = 0;
    for (int j = 0; j < size; j++) {
      x[j] = doubled(item.words().get(j), item.language());
      p[j] = Math.exp(dot(x[j], parameters));
      sum += p[j];
    }
    double[] expected = new double[2 * COLUMNS];
    for (int j = 0; j < size; j++) {
      p[j] /= sum;
      for (int k = 0; k < expected.length; k++) {
        expected[k] += p[j] * x[j][k];
      }
    }
    for (int k = 0; k < expected.length; k++) {
      gradient[k] += item.weight() * (x[0][k] - expected[k]);
    }
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < expected.length; k++) {
        double distance = item.weight() * p[j] * (x[j][k] - expected[k]);
        for (int m = 0; distance != 0 && m < expected.length; m++) {
          curvature[k][m] += distance * (x[j][m] - expected[m]);
        }
      }
    }
  }

  private static double[] doubled(double[] evidence, Language language) {
    double[] x = Arrays.copyOf(evidence, 2 * COLUMNS);
    if (language == Language.RUSSIAN) {
      System.arraycopy(evidence, 0, x, COLUMNS, COLUMNS);
    }
    return x;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void validate(List<Item> items, PrintStream out) {
    Map<Language, int[]> counts = new HashMap<>();
    for (String source : new TreeSet<>(items.stream().map(Item::source).toList())) {
      double[] weights =
          fit(items.stream().filter(i -> !i.source().equals(source)).toList());
      for (Item item : items.stream().filter(i -> i.source().equals(source)).toList()) {
        int[] count = counts.computeIfAbsent(item.language(), l -> new int[3]);
        count[0]++;
        count[1] += item.reachable() ? 1 : 0;
        double[] best = item.words().stream()
            .max(Comparator.comparingDouble(w -> dot(doubled(w, item.language()), weights)))
            .orElseThrow();
        count[2] += item.reachable() && best == item.words().get(0) ? 1 : 0;
      }
    }
    counts.forEach((language, c) -> out.printf(
        Locale.ROOT,
        "%s: %d misspellings, %d within reach, %d right first (%.3f), by source%n",
        language,
        c[0],
        c[1],
        c[2],
        c[2] / (double) c[0]));
  }
}
