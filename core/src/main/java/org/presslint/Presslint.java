package org.presslint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.presslint.check.Check;
import org.presslint.check.Checks;
import org.presslint.check.Rule;
import org.presslint.check.glossary.GlossaryForms;
import org.presslint.check.house.UnusedEntries;
import org.presslint.check.house.VouchedPhrases;
import org.presslint.config.Config;
import org.presslint.config.ConfigReader;
import org.presslint.config.Dictionary;
import org.presslint.config.Project;
import org.presslint.finding.Explanation;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.finding.Triage;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Inflection;
import org.presslint.language.Lexicons;
import org.presslint.suppression.SuppressionReader;
import org.presslint.suppression.Suppressions;
import org.presslint.text.Dialect;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Source;

/**
 * Checks texts. Immutable and thread-safe: make one and keep it. Word lists are loaded when they are first needed.
 *
 * <p>No method takes or returns null. Offsets and lengths are UTF-16 code units of the text as it was given, lines and
 * columns are 1-based. The same texts and settings always give the same report, in whatever order the texts come. No
 * check throws for what a text holds: see {@link Report#problems()}.
 *
 * <pre>{@code
 * Presslint presslint = Presslint.builder().build();
 * Report report = presslint.check(new Source("draft.txt", text));
 * }</pre>
 */
public final class Presslint {
  private static final Rule SUPPRESSION = new Rule(
      Suppressions.RULE, Severity.WARNING, "a suppression in the text that is wrong or useless");

  /** In a run over more texts no block is kept for the next version of a draft: with more, its blocks would push out others. */
  private static final int MOST_DRAFTS = 16;

  private final Config config;
  private final Analyzer analyzer;
  private final List<Check> checks;
  private final Examiner examiner;
  private final int threads;
  private final Optional<ResultCache> cache;
  private final Triage triage;
  private final VouchedPhrases phrases;
  private final SuppressionReader suppressions;

  private Presslint(Builder builder) {
    config = builder.config;
    Function<String, Config> configs = builder.configs;
    Lexicons lexicons = new Lexicons();
    GlossaryForms glossary = Checks.glossary(lexicons, config);
    analyzer = new Analyzer(lexicons, name -> configs.apply(name).language());
    List<Check> all = Checks.all(lexicons, config, glossary);
    suppressions = new SuppressionReader(ids(rules(all)));
    checks = all.stream().filter(c -> isOn(c, config)).toList();
    examiner = new Examiner(analyzer, checks);
    threads = builder.threads;
    // Where the language depends on the path, the same text of the same name may be read otherwise.
    boolean isSameEverywhere =
        config.overrides().stream().allMatch(o -> o.language().isEmpty());
    cache = isSameEverywhere ? cache(builder, examiner) : Optional.empty();
    Map<String, Optional<Severity>> levels = levels(config);
    triage = new Triage(
        config.overrides().isEmpty() ? name -> levels : name -> levels(configs.apply(name)),
        glossary::accepts);
    phrases = new VouchedPhrases(config.dictionary(), new Inflection(lexicons));
  }

  /** Starts with the settings of a user who set nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** All rules with their own levels, in the order they are listed for users; immutable. */
  public static List<Rule> rules() {
    return Rules.ALL;
  }

  /** Made when they are first asked for: most runs ask for none, and for the rules the checks have to be made. */
  private static final class Rules {
    static final List<Rule> ALL = rules(Checks.all(new Lexicons(), Config.DEFAULT));
  }

  private static List<Rule> rules(List<Check> checks) {
    Stream<Rule> ofChecks = checks.stream().flatMap(c -> c.rules().stream());
    return Stream.concat(ofChecks, Stream.of(SUPPRESSION)).toList();
  }

  private static List<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }

  /** A reader of settings that knows these rules and languages. */
  public static ConfigReader configReader() {
    return new ConfigReader(() -> ids(rules()), languages());
  }

  /** The language tags (BCP 47) that can be checked, as they are written in settings; immutable. */
  public static List<String> languages() {
    List<String> tags = new ArrayList<>();
    tags.add(Language.ENGLISH.tag());
    for (Dialect dialect : Dialect.values()) {
      tags.add(Language.ENGLISH.tag() + "-" + dialect);
    }
    tags.add(Language.RUSSIAN.tag());
    return List.copyOf(tags);
  }

  /**
   * The version of this library.
   *
   * @throws UncheckedIOException where the jar is damaged
   */
  public static String version() {
    Properties build = new Properties();
    try (InputStream in = Presslint.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(in, "build.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }

  /**
   * Checks one text. A name is compared within it only.
   *
   * @param source the text; the ending of its name tells the format, plain text where it tells none
   */
  public Report check(Source source) {
    return check(List.of(source));
  }

  /**
   * Checks texts together: a name is compared across all of them. What cannot be checked is a problem of the report, and the
   * others are still checked.
   *
   * @param sources what to check; no two of the same name. The limit on the size of files does not apply
   */
  public Report check(Collection<Source> sources) {
    return checkInputs(
        sources.stream().<Input>map(Input.InMemory::new).toList(), (done, total) -> {});
  }

  /**
   * Checks files together. Their names in the report are the paths as given; a file that cannot be read is a problem of the
   * report, and the others are still checked.
   *
   * @param files files, not folders, and none twice; a folder is a problem
   * @param progress told before each file, in the thread of the caller
   */
  public Report checkFiles(List<Path> files, Progress progress) {
    return checkInputs(
        files.stream().<Input>map(f -> new Input.InFile(f.toString(), f)).toList(), progress);
  }

  /**
   * Checks files and texts together. An input that cannot be read is a problem of the report, and the others are still
   * checked.
   *
   * @param inputs what to check; no two of the same name
   * @param progress told before each input, in the thread of the caller
   */
  public Report checkInputs(List<Input> inputs, Progress progress) {
    ResultCache.@Nullable Opened opened = cache.map(c -> c.open(inputs)).orElse(null);
    Run run = new Run(
        inputs.size() > MOST_DRAFTS ? examiner.ofMany() : examiner,
        new Texts(config.maxFileSize(), Texts.MOST_KEPT),
        opened,
        suppressions);
    if (opened == null) {
      run.addAll(inputs, threads, progress);
      run.conclude(threads);
    } else if (!run.addKnown(inputs, threads, opened::run)) {
      opened.openTexts();
      run.addAll(inputs, threads, progress);
      run.conclude(threads);
      opened.save();
      run.kept().ifPresent(opened::save);
    }
    return run.report(triage, phrases, threads);
  }

  /** Checks files together as {@link #checkFiles(List, Progress)} does, and tells nobody how far it has come. */
  public Report checkFiles(List<Path> files) {
    return checkFiles(files, (done, total) -> {});
  }

  /**
   * The language a text is written in, as its words tell or as the settings say.
   *
   * @return a language tag (BCP 47) with a dialect where the text shows one; {@code und} for a language that cannot be
   *     checked
   */
  public String language(Source source) {
    Document document = analyzer.analyze(Formats.of(source.name()).read(source));
    String tag = document.language().tag();
    return document.language() == Language.ENGLISH && document.dialects().size() == 1
        ? tag + "-" + document.dialects().iterator().next()
        : tag;
  }

  /**
   * The entries of the dictionary that stand in none of these texts, in any form.
   *
   * @throws IOException where one of them cannot be read; the message is one line with its name
   */
  public List<Dictionary.Entry> unusedEntries(List<Input> inputs) throws IOException {
    UnusedEntries unused = new UnusedEntries(config.dictionary(), new Inflection(new Lexicons()));
    for (Input input : inputs) {
      try {
        Source source = Texts.read(input, config.maxFileSize());
        unused.read(analyzer.analyze(Formats.of(source.name()).read(source)));
      } catch (IOException e) {
        throw new IOException(input.name() + " " + e.getMessage(), e);
      }
    }
    return unused.rest();
  }

  /**
   * Says why a word is a finding, or why it is none, by its text alone.
   *
   * @param source the text
   * @param offset where the word stands, in UTF-16 code units of the text, from its first to its last letter
   * @return empty where no word stands there that is read as text
   */
  public Optional<Explanation> explain(Source source, int offset) {
    return new Explainer(analyzer, checks).explain(source, offset, check(source));
  }

  /** Is told how far a run has come; of texts that are as they were in an earlier run, nothing. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called before a file is read.
     *
     * @param done how many files are done, from 0
     * @param total how many there are, more than {@code done}
     */
    void reading(int done, int total);
  }

  /** None where it is not wished, and where a check keeps of a text what cannot be written. */
  private static Optional<ResultCache> cache(Builder builder, Examiner examiner) {
    try {
      return builder.cacheFolder.map(
          f -> new ResultCache(f, builder.cacheNotes, builder.config, examiner));
    } catch (IllegalArgumentException e) {
      builder.cacheNotes.accept("no results are kept: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isOn(Check check, Config config) {
    return check.rules().stream().anyMatch(r -> !config.isOff(r.id()));
  }

  private static Map<String, Optional<Severity>> levels(Config config) {
    return config.rules().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> severity(e.getValue())));
  }

  private static Optional<Severity> severity(Config.Level level) {
    return switch (level) {
      case OFF -> Optional.empty();
      case INFO -> Optional.of(Severity.INFO);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  /** Puts a {@link Presslint} together. Not thread-safe. */
  public static final class Builder {
    private Config config = Config.DEFAULT;
    private Function<String, Config> configs = config::forPath;
    private Optional<Path> cacheFolder = Optional.empty();
    private Consumer<String> cacheNotes = note -> {};
    private int threads = Runtime.getRuntime().availableProcessors();

    private Builder() {}

    /**
     * The settings to follow, instead of {@link Config#DEFAULT}.
     *
     * @param settings as they are: a rule that does not exist has no effect; a settings file is read strictly by
     *     {@link org.presslint.config.ConfigReader}
     * @return this builder
     */
    public Builder config(Config settings) {
      config = settings;
      configs = settings::forPath;
      return this;
    }

    /**
     * The settings of a project, found by {@link org.presslint.config.Projects}. Unlike {@link #config}, it knows how the
     * names of texts read from the folder of its settings file, which is where the patterns of overrides start.
     *
     * @return this builder
     */
    public Builder project(Project project) {
      config = project.config();
      configs = project::at;
      return this;
    }

    /**
     * How many threads read, check and compare the texts of one run, instead of one for each processor. The report is the same
     * with any number.
     *
     * @param count at least 1; with 1, and for a single text, all is done in the thread of the caller
     * @return this builder
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("threads are at least 1: " + count);
      }
      threads = count;
      return this;
    }

    /**
     * Keeps what the checks made of each text in a folder, and uses it where the same text is checked again by the same
     * build with the same settings. The report is the same. Any number of processes may share the folder.
     *
     * @param folder made when first needed
     * @param notes told, in one line each, what is damaged, and dropped, or cannot be written; from the thread of the
     *     caller of a check
     * @return this builder
     */
    public Builder cache(Path folder, Consumer<String> notes) {
      cacheFolder = Optional.of(folder);
      cacheNotes = notes;
      return this;
    }

    /** A checker with these settings; the builder may be used on. */
    public Presslint build() {
      return new Presslint(this);
    }
  }
}
