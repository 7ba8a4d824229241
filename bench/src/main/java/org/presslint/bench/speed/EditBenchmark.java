package org.presslint.bench.speed;

import java.util.concurrent.TimeUnit;
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
 * The check of a document of 1,000 words after one letter was typed, in a library that has checked it before. Between two of
 * them the document is checked without the letter: that takes no part in the measured time, and each step is one edit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EditBenchmark {
  private static final int WORDS = 1000;
  private static final String NAME = "draft.txt";

  @Param({"en", "ru"})
  private String language = "en";

  private final Presslint presslint = Presslint.builder().build();
  private String text = "";
  private String edited = "";
  private int edits;

  /** Puts the document together. */
  @Setup
  public void prepare() {
    text = Texts.words(language, WORDS);
  }

  /** Each time another place gets another letter. */
  @Setup(Level.Invocation)
  public void type() {
    presslint.check(new Source(NAME, text));
    int at = (int) (edits * 7919L % text.length());
    char letter = (char) ('a' + edits++ % 26);
    edited = text.substring(0, at) + letter + text.substring(at);
  }

  /** The document with the letter. */
  @Benchmark
  public Report recheck() {
    return presslint.check(new Source(NAME, edited));
  }
}
