package org.presslint.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.Comparison;
import org.presslint.config.Project;
import org.presslint.finding.Report;

/**
 * The findings of an earlier revision. Immutable.
 *
 * @param revision its name, as a user gave it
 * @param findings those that the baseline file does not know
 */
public record EarlierFindings(String revision, Baseline findings) {

  public EarlierFindings {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(findings, "findings");
  }

  /**
   * Checks the texts as they were.
   *
   * @param since the revision, with the words to call it in messages
   * @param batch the texts as they are; those that were not there then, under any name, are new
   * @param path where a text is, absolute
   * @param file the baseline file of their project
   * @param known what it knows: that is left out here too, or it would count twice
   * @param check checks a batch
   * @throws GitRevision.Unreachable where the revision cannot be looked into
   */
  public static EarlierFindings of(
      Since since,
      Batch batch,
      Function<Input, Path> path,
      BaselineFile file,
      Baseline known,
      Function<Batch, Report> check)
      throws GitRevision.Unreachable {
    Path first = path.apply(batch.inputs().get(0));
    Path folder = first.getParent();
    try (GitRevision revision = GitRevision.open(folder == null ? first : folder, since)) {
      List<Input> earlier = earlier(batch, revision, path);
      if (earlier.isEmpty()) {
        return new EarlierFindings(since.revision(), Baseline.EMPTY);
      }
      Report report = check.apply(new Batch(batch.project(), earlier));
      Report fresh = file.compare(known, report, earlier).fresh();
      return new EarlierFindings(since.revision(), Baseline.of(fresh, batch.project()::path));
    }
  }

  /** Sets a report of the texts as they are beside these findings. */
  public Comparison compare(Report report, Project project) {
    return findings.compare(report, project::path, path -> true);
  }

  private static List<Input> earlier(Batch batch, GitRevision revision, Function<Input, Path> path)
      throws GitRevision.Unreachable {
    List<Input> earlier = new ArrayList<>();
    Map<Path, Input> others = new LinkedHashMap<>();
    for (Input input : batch.inputs()) {
      Optional<byte[]> bytes = revision.bytes(path.apply(input));
      if (bytes.isPresent()) {
        earlier.add(new Input.InBytes(input.name(), bytes.get()));
      } else {
        others.put(path.apply(input), input);
      }
    }
    revision.renamed(others.keySet()).forEach((file, bytes) -> {
      Input input = Objects.requireNonNull(others.get(file));
      earlier.add(new Input.InBytes(input.name(), bytes));
    });
    return earlier;
  }
}
