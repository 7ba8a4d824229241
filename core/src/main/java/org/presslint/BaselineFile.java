package org.presslint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.BaselineText;
import org.presslint.baseline.Comparison;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.Problem;
import org.presslint.finding.Report;

/**
 * The file of known findings of a project.
 *
 * @param project whose it is
 * @param file where it is, or will be
 * @param isNamed whether somebody named it, so that it has to be there
 */
public record BaselineFile(Project project, Path file, boolean isNamed) {

  public BaselineFile {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(file, "file");
  }

  /**
   * The file that was asked for, or the one the settings name, or the usual one beside them.
   *
   * @param asked absolute
   */
  public static BaselineFile of(Project project, Optional<Path> asked) {
    boolean isNamed = asked.isPresent() || project.config().baseline().isPresent();
    return new BaselineFile(project, asked.orElseGet(project::baseline), isNamed);
  }

  /** What it is called in messages. */
  public String name() {
    return project.name(file);
  }

  /** Whether it is there. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * What is known; nothing where the file is not there and nobody named it.
   *
   * @throws ConfigException where it is missing, cannot be read, or holds a line that is none of a baseline
   */
  public Baseline read() throws ConfigException {
    try {
      return BaselineText.read(name(), Files.readString(file));
    } catch (NoSuchFileException e) {
      if (isNamed) {
        throw new ConfigException(
            name() + ": no such baseline; write it by presslint baseline, or correct its name");
      }
      return Baseline.EMPTY;
    } catch (CharacterCodingException e) {
      throw new ConfigException(name() + ": not UTF-8; write it anew by presslint baseline");
    } catch (IOException e) {
      throw new ConfigException(name() + ": cannot be read; name a file you may read");
    }
  }

  /** Sets a report of the project beside what is known. */
  public Comparison compare(Baseline known, Report report, List<Input> inputs) {
    return known.counts().isEmpty()
        ? new Comparison(report, 0, new TreeMap<>())
        : known.compare(report, project::path, isRead(report, inputs));
  }

  /** What is known after a run: what it found in the texts it read, and what was known of the others. */
  public Baseline updated(Baseline known, Report report, List<Input> inputs) {
    return known.updated(Baseline.of(report, project::path), isRead(report, inputs));
  }

  /** Writes it, whole or not at all. */
  public void write(Baseline baseline) throws IOException {
    StringBuilder text = new StringBuilder();
    BaselineText.write(baseline, text);
    AtomicFile.write(file, text.toString());
  }

  /**
   * What came of writing today's findings.
   *
   * @param known how many findings the file knows now
   * @param added how many of them it did not know before
   * @param gone how many it knew before and does not now
   */
  public record Update(int known, int added, int gone) {
    @Override
    public String toString() {
      return known + (known == 1 ? " known finding (" : " known findings (") + added + " added, "
          + gone + " taken out)";
    }
  }

  /**
   * Writes the findings of a run beside what was known of the texts it did not read.
   *
   * @throws ConfigException where the file that is there cannot be read
   * @throws IOException where it cannot be written; it is as it was then
   */
  public Update update(Report report, List<Input> inputs) throws ConfigException, IOException {
    Baseline before = exists() ? read() : Baseline.EMPTY;
    Baseline after = updated(before, report, inputs);
    write(after);
    return new Update(after.size(), missing(after, before), missing(before, after));
  }

  /** How many findings one baseline knows and another does not. */
  private static int missing(Baseline one, Baseline other) {
    return one.counts().entrySet().stream()
        .mapToInt(e -> Math.max(0, e.getValue() - other.counts().getOrDefault(e.getKey(), 0)))
        .sum();
  }

  /** A text that could not be checked was not read, and one that is gone needs no reading. */
  private Predicate<String> isRead(Report report, List<Input> inputs) {
    Set<String> read = new HashSet<>();
    inputs.forEach(input -> read.add(project.path(input.name())));
    for (Problem problem : report.problems()) {
      read.remove(project.path(problem.path()));
    }
    boolean isSure = report.problems().stream().noneMatch(p -> p.path().isEmpty());
    return path -> isSure && (read.contains(path) || isGone(path));
  }

  private boolean isGone(String path) {
    try {
      return !Files.exists(project.home().resolve(path));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
