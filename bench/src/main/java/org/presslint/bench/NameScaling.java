package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presslint.check.Check;
import org.presslint.check.Checks;
import org.presslint.check.CorpusCheck;
import org.presslint.config.Config;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;

/**
 * How the processor time and the memory of the checks that compare texts grow with their number: a line for each check and
 * number.
 *
 * <p>Arguments: a folder of texts, whose names are shuffled to make more of them; a rule of the check to measure, or
 * {@code all}; and the numbers of texts, 1000 10000 100000 if there are none.
 */
public final class NameScaling {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 500;
  /** The beginnings of texts are enough, and a hundred thousand whole ones would take hours. */
  private static final int LENGTH = 1500;

  private static final double MEGABYTE = 1 << 20;

  private final Lexicons lexicons = new Lexicons();
  private final Analyzer analyzer = new Analyzer(lexicons, Optional.empty());
  private final ShuffledNames texts;
  private final PrintStream out;

  private NameScaling(ShuffledNames texts, PrintStream out) {
    this.texts = texts;
    this.out = out;
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    List<String> read = new ArrayList<>();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        String text = SourceReader.read(file, Integer.MAX_VALUE).text();
        read.add(text.substring(0, Math.min(LENGTH, text.length())));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    NameScaling scaling = new NameScaling(new ShuffledNames(read), out);
    int[] sizes = args.length > 2
        ? Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray()
        : new int[] {1_000, 10_000, 100_000};
    for (Check check : Checks.all(scaling.lexicons, Config.DEFAULT)) {
      boolean wanted = args[1].equals("all")
          || check.rules().stream().anyMatch(rule -> rule.id().equals(args[1]));
      if (wanted && check instanceof CorpusCheck<?> corpusCheck) {
        scaling.run(corpusCheck, WARM_UP, false);
        for (int size : sizes) {
          scaling.run(corpusCheck, size, true);
        }
      }
    }
  }

  private <O> void run(CorpusCheck<O> check, int size, boolean print) {
    long before = usedMemory();
    long observing = 0;
    List<O> observations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Source source = new Source("text-" + i + ".txt", texts.text(i));
      Document document = analyzer.analyze(Formats.of(source.name()).read(source));
      long start = THREADS.getCurrentThreadCpuTime();
      observations.add(check.observe(document));
      observing += THREADS.getCurrentThreadCpuTime() - start;
    }
    long kept = usedMemory() - before;
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = THREADS.getCurrentThreadCpuTime();
    int findings = check.conclude(observations).size();
    long concluding = THREADS.getCurrentThreadCpuTime() - start;
    long peak = pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    if (print) {
      out.printf(
          Locale.ROOT,
          "%s: %,d texts; a text: observe %.0f µs, conclude %.0f µs, %.1f kB kept; peak %.0f MB; %d findings%n",
          check.rules().get(0).id(),
          size,
          observing / 1e3 / size,
          concluding / 1e3 / size,
          kept / 1e3 / size,
          peak / MEGABYTE,
          findings);
    }
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
