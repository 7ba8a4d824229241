package org.presslint.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.presslint.Presslint;
import org.presslint.check.spelling.SpellingCheck;
import org.presslint.finding.Report;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Document;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;

/** The stages of a check one by one, and all of them, in one thread with everything warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StagesBenchmark {
  @Param({"en", "ru"})
  private String language = "en";

  private final Lexicons lexicons = new Lexicons();
  private final Analyzer analyzer = new Analyzer(lexicons, Optional.empty());
  private final Presslint presslint = Presslint.builder().threads(1).build();
  private SpellingCheck spelling = new SpellingCheck(lexicons, Set.of());
  private List<Source> sources = List.of();
  private final List<RawDocument> raw = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  /** Makes what each stage begins with. */
  @Setup
  public void prepare() {
    spelling = new SpellingCheck(lexicons, Set.of());
    sources = Texts.of(language);
    sources.forEach(s -> raw.add(Formats.of(s.name()).read(s)));
    raw.forEach(r -> documents.add(analyzer.analyze(r)));
    long size = sources.stream().mapToLong(s -> s.text().length()).sum();
    System.out.println(sources.size() + " texts, " + size + " UTF-16 code units");
  }

  /** Source to blocks. */
  @Benchmark
  public void formats(Blackhole taken) {
    sources.forEach(s -> taken.consume(Formats.of(s.name()).read(s)));
  }

  /** Blocks to languages and tokens. */
  @Benchmark
  public void analysis(Blackhole taken) {
    raw.forEach(r -> taken.consume(analyzer.analyze(r)));
  }

  /** Documents to unknown words with their evidence. */
  @Benchmark
  public void spelling(Blackhole taken) {
    documents.forEach(d -> taken.consume(spelling.observe(d)));
  }

  /** All hops. */
  @Benchmark
  public Report all() {
    return presslint.check(sources);
  }
}
