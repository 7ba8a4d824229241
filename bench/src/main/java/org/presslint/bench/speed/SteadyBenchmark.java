package org.presslint.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.presslint.Presslint;
import org.presslint.finding.Report;
import org.presslint.text.Source;

/**
 * A warm library over releases whose blocks it has not seen, though their words it has; {@code -t 2} checks with two threads,
 * {@code -p texts=FOLDER} the texts of a folder. Those of a language are the project's own, made to be full of mistakes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SteadyBenchmark {
  @Param({"en", "ru"})
  private String texts = "en";

  private final Presslint presslint = Presslint.builder().threads(1).build();
  private final AtomicInteger rounds = new AtomicInteger();
  private List<Source> releases = List.of();

  /** The texts of one run; making them takes no part in the measured time. */
  @State(Scope.Thread)
  public static class Fresh {
    private List<Source> texts = List.of();

    /** Gives them blocks that no run has seen. */
    @Setup(Level.Invocation)
    public void prepare(SteadyBenchmark steady) {
      texts = Texts.fresh(steady.releases, steady.rounds.incrementAndGet());
    }
  }

  /** Reads the releases. */
  @Setup
  public void prepare() throws IOException {
    Path folder = Path.of(texts);
    releases = Files.isDirectory(folder) ? Texts.in(folder) : Texts.of(texts);
  }

  /** Counts what was checked. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Checked {
    /** UTF-16 code units of text, told for each second. */
    public long characters;
  }

  /** All texts in one run. */
  @Benchmark
  public Report check(Fresh fresh, Checked checked) {
    fresh.texts.forEach(text -> checked.characters += text.text().length());
    return presslint.check(fresh.texts);
  }
}
