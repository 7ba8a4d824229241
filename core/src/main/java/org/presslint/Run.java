package org.presslint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.presslint.cache.Key;
import org.presslint.check.CorpusCheck;
import org.presslint.check.house.VouchedPhrases;
import org.presslint.finding.Finding;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;
import org.presslint.finding.Triage;
import org.presslint.fix.OpenText;
import org.presslint.fix.SafeFixes;
import org.presslint.format.Formats;
import org.presslint.suppression.SuppressionReader;
import org.presslint.suppression.Suppressions;
import org.presslint.text.Directive;
import org.presslint.text.Source;

/**
 * One run over some texts, from the inputs to the report. What is made of each input comes from any number of threads; it is
 * put together in the order of the inputs. Not thread-safe.
 */
final class Run {
  private final Examiner examiner;
  private final Texts texts;
  private final ResultCache.@Nullable Opened cache;
  private final SuppressionReader suppressionReader;
  private final List<Suppressions> suppressions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Observed<?>> observed = new ArrayList<>();
  private final List<Checksum> contents = new ArrayList<>();
  private final List<String> commented = new ArrayList<>();
  private boolean isSound = true;
  private int documents;

  Run(
      Examiner examiner,
      Texts texts,
      ResultCache.@Nullable Opened cache,
      SuppressionReader suppressionReader) {
    this.suppressionReader = suppressionReader;
    this.examiner = examiner;
    this.texts = texts;
    this.cache = cache;
    examiner.corpusChecks().forEach(c -> observed.add(new Observed<>(c)));
  }

  /**
   * An input as it was read, with what the checks made of it.
   *
   * @param content what its bytes are told by; null where nothing is kept, and nobody asks
   */
  record Step(
      Input input,
      Source source,
      Examined examined,
      @Nullable Checksum content) {}

  /** Checks the inputs with so many threads, and tells the caller's thread of each. */
  void addAll(List<Input> inputs, int threads, Presslint.Progress progress) {
    try (Workers<Step> workers = Workers.start(inputs, threads, this::step)) {
      for (int i = 0; i < inputs.size(); i++) {
        progress.reading(i, inputs.size());
        add(workers.next());
      }
    }
  }

  /**
   * Whether the inputs hold what they held in an earlier run; then what it found is taken over, and nothing is checked.
   *
   * @param last reads what the last run over inputs of these names found, while others read the inputs
   */
  boolean addKnown(List<Input> inputs, int threads, Supplier<Optional<KeptRun>> last) {
    List<Checksum> now = new ArrayList<>();
    KeptRun known;
    try (Workers<Checksum> workers = Workers.start(inputs, threads, this::content)) {
      known = last.get().orElse(null);
      if (known == null) {
        return false;
      }
      inputs.forEach(input -> now.add(workers.next()));
    }
    if (!ResultCache.all(now).equals(known.texts())) {
      return false;
    }
    documents = known.documents();
    findings.addAll(known.findings());
    problems.addAll(known.problems());
    for (int i = 0; i < inputs.size(); i++) {
      Checksum content = now.get(i);
      texts.add(inputs.get(i), bytes -> Checksum.of(bytes).equals(content));
    }
    for (String name : known.commented()) {
      Again again = again(name);
      again.source().ifPresent(this::addSuppressions);
      problems.addAll(again.problems());
    }
    return true;
  }

  private Checksum content(Input input) {
    try {
      return Checksum.of(texts.bytes(input));
    } catch (IOException e) {
      return Checksum.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Step step(Input input) {
    Checksum content = null;
    try {
      if (cache == null) {
        Source source = texts.read(input);
        return new Step(input, source, examiner.examine(source), null);
      }
      byte[] bytes = texts.bytes(input);
      content = Checksum.of(bytes);
      Source source = Texts.source(input, bytes);
      return new Step(input, source, examined(source, bytes, cache), content);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return new Step(
          input,
          new Source(input.name(), ""),
          Examined.unreadable(new Problem(input.name(), reason)),
          content == null ? Checksum.unreadable(reason) : content);
    }
  }

  private Examined examined(Source source, byte[] bytes, ResultCache.Opened kept) {
    Key key = ResultCache.key(source.name(), bytes);
    return kept.find(key).orElseGet(() -> {
      Examined made = examiner.examine(source);
      kept.add(key, made);
      return made;
    });
  }

  private void add(Step step) {
    Examined examined = step.examined();
    problems.addAll(examined.problems());
    isSound &= examined.isSound();
    if (step.content() != null) {
      contents.add(step.content());
    }
    if (examined.read()) {
      documents++;
      texts.add(step.input(), step.source());
      addSuppressions(step.source());
      findings.addAll(examined.findings());
      for (int i = 0; i < examined.observations().size(); i++) {
        Observed<?> check = observed.get(i);
        examined.observations().get(i).ifPresent(check::add);
      }
    }
  }

  /** Few texts hold any, and reading one again costs less than keeping them with its results. */
  private void addSuppressions(Source source) {
    if (source.text().contains(Directive.PREFIX)) {
      commented.add(source.name());
      suppressions.add(suppressionReader.read(Formats.of(source.name()).read(source)));
    }
  }

  /**
   * Compares the texts, each check by itself.
   *
   * @param threads how many checks may do so at a time
   */
  void conclude(int threads) {
    int needed = documents > 1 ? threads : 1;
    List<Finding> found = new ArrayList<>();
    try (Workers<Concluded> workers = Workers.start(observed, needed, Observed::conclude)) {
      for (int i = 0; i < observed.size(); i++) {
        Concluded concluded = workers.next();
        found.addAll(concluded.findings());
        problems.addAll(concluded.problems());
        isSound &= concluded.problems().isEmpty();
      }
    }
    findings.addAll(SafeFixes.checked(found, path -> text(path).map(OpenText::of)));
  }

  /** What to keep for a later run over the same inputs; empty where a check failed. */
  Optional<KeptRun> kept() {
    return isSound
        ? Optional.of(
            new KeptRun(ResultCache.all(contents), documents, findings, problems, commented))
        : Optional.empty();
  }

  /** @param threads how many may read texts again at a time, to show findings in them */
  Report report(Triage triage, VouchedPhrases phrases, int threads) {
    Suppressions said = Suppressions.all(suppressions);
    List<Finding> kept = triage.apply(
        findings,
        found -> phrases.apply(found, this::text),
        found -> said.apply(found, triage::isOff));
    Map<String, Source> shown = shown(kept, threads);
    return new Report(documents, kept, problems.stream().sorted().distinct().toList(), shown);
  }

  private Map<String, Source> shown(List<Finding> kept, int threads) {
    Set<String> paths = new LinkedHashSet<>();
    kept.forEach(finding -> paths.add(finding.place().path()));
    Map<String, Source> shown = new HashMap<>();
    try (Workers<Again> workers = Workers.start(List.copyOf(paths), threads, this::again)) {
      for (String path : paths) {
        Again again = workers.next();
        again.source().ifPresent(source -> shown.put(path, source));
        problems.addAll(again.problems());
      }
    }
    return shown;
  }

  /** A text that was read before, or why it cannot be read again. */
  private record Again(Optional<Source> source, List<Problem> problems) {}

  private Again again(String path) {
    try {
      return new Again(Optional.of(texts.of(path)), List.of());
    } catch (IOException e) {
      Problem problem = new Problem(path, String.valueOf(e.getMessage()));
      return new Again(Optional.empty(), List.of(problem));
    }
  }

  /** A text that cannot be read again vouches for nothing; why is told where it is shown. */
  private Optional<Source> text(String path) {
    return again(path).source();
  }

  /** What a check found by comparing the texts, or why it could not. */
  private record Concluded(List<Finding> findings, List<Problem> problems) {}

  /** A check across documents with what it has seen so far. */
  private static final class Observed<O> {
    private final CorpusCheck<O> check;
    private final List<O> observations = new ArrayList<>();

    Observed(CorpusCheck<O> check) {
      this.check = check;
    }

    @SuppressWarnings("unchecked") // observations come from the check of the same number
    void add(Object observation) {
      observations.add((O) observation);
    }

    Concluded conclude() {
      List<Finding> findings = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      Examiner.guarded(check, "", problems, () -> findings.addAll(check.conclude(observations)));
      return new Concluded(findings, problems);
    }
  }
}
