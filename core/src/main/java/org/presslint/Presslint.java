package org.presslint;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presslint.check.Check;
import org.presslint.check.Checks;
import org.presslint.check.Rule;
import org.presslint.config.Config;
import org.presslint.finding.Report;
import org.presslint.finding.Severity;
import org.presslint.finding.Triage;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Source;

/**
 * Checks texts. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * Presslint presslint = Presslint.builder().build();
 * Report report = presslint.check(new Source("draft.txt", text));
 * }</pre>
 */
public final class Presslint {
  private final Config config;
  private final Analyzer analyzer;
  private final List<Check> checks;
  private final Triage triage;

  private Presslint(Builder builder) {
    config = builder.config;
    Lexicons lexicons = new Lexicons();
    analyzer = new Analyzer(lexicons, config.language());
    checks = Checks.all(lexicons, config).stream().filter(c -> isOn(c, config)).toList();
    triage = new Triage(config.rules().entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey(), e -> severity(e.getValue()))));
  }

  /** Starts with the settings of a user who set nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** All rules, in the order they are listed for users. */
  public static List<Rule> rules() {
    return Checks.all(new Lexicons(), Config.DEFAULT).stream()
        .flatMap(c -> c.rules().stream())
        .toList();
  }

  /** Checks one text. */
  public Report check(Source source) {
    return check(List.of(source));
  }

  /**
   * Checks texts together: a name is compared across all of them. Never fails for what a text holds: what cannot be checked
   * is a problem of the report.
   */
  public Report check(Collection<Source> sources) {
    Run run = new Run(analyzer, checks);
    sources.forEach(run::add);
    return run.report(triage);
  }

  /**
   * Checks files together. Their names in the report are the paths as given; a file that cannot be read is a problem of the
   * report, and the others are still checked.
   *
   * @param files files, not folders
   * @param progress told before each file
   */
  public Report checkFiles(List<Path> files, Progress progress) {
    Run run = new Run(analyzer, checks);
    for (int i = 0; i < files.size(); i++) {
      progress.reading(i, files.size());
      run.add(files.get(i), config.maxFileSize());
    }
    return run.report(triage);
  }

  /** Checks files together, without progress. */
  public Report checkFiles(List<Path> files) {
    return checkFiles(files, (done, total) -> {});
  }

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called before a file is read.
     *
     * @param done how many files are done
     * @param total how many there are
     */
    void reading(int done, int total);
  }

  private static boolean isOn(Check check, Config config) {
    return check.rules().stream().anyMatch(r -> config.rules().get(r.id()) != Config.Level.OFF);
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

    private Builder() {}

    /** The settings to follow. */
    public Builder config(Config settings) {
      config = settings;
      return this;
    }

    /** A checker with these settings. */
    public Presslint build() {
      return new Presslint(this);
    }
  }
}
