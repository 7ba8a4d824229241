package org.presslint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.Comparison;
import org.presslint.config.ConfigException;
import org.presslint.finding.Report;
import org.presslint.git.EarlierFindings;
import org.presslint.git.GitRevision;
import org.presslint.git.Since;

/**
 * Checks texts, those with the same settings together, and leaves out what is known. How much that is, is logged once. Not
 * thread-safe.
 */
final class Checking {
  private final List<Part> parts = new ArrayList<>();
  private final Log log;
  private boolean told;

  /** A batch with what is known of it. */
  private record Part(
      Batch batch,
      Presslint presslint,
      BaselineFile file,
      Baseline known,
      Optional<EarlierFindings> earlier) {}

  /**
   * @param maker makes what checks a batch
   * @param since a git revision: what was found in it is known too
   * @throws ConfigException where a baseline cannot be read
   */
  Checking(List<Batch> batches, Function<Batch, Presslint> maker, Optional<String> since, Log log)
      throws ConfigException {
    this.log = log;
    for (Batch batch : batches) {
      Presslint presslint = maker.apply(batch);
      BaselineFile file = BaselineFile.of(batch.project(), Optional.empty());
      Baseline known = file.read();
      Optional<EarlierFindings> earlier =
          since.flatMap(revision -> earlier(revision, batch, presslint, file, known));
      parts.add(new Part(batch, presslint, file, known, earlier));
    }
  }

  /** Checks all texts. */
  Report check() {
    return check(parts.stream().flatMap(part -> part.batch.inputs().stream()).toList());
  }

  /**
   * Checks texts that may have changed meanwhile.
   *
   * @param inputs by the same names as those of the batches
   */
  Report check(List<Input> inputs) {
    List<Report> reports = parts.stream().map(part -> check(part, inputs)).toList();
    told = true;
    return Report.joined(reports);
  }

  private Report check(Part part, List<Input> inputs) {
    Set<String> names = new HashSet<>();
    part.batch.inputs().forEach(input -> names.add(input.name()));
    List<Input> own =
        inputs.stream().filter(input -> names.contains(input.name())).toList();
    Report report = found(part.presslint, own);
    Comparison compared = part.file.compare(part.known, report, own);
    tell(compared.known(), "known, see " + part.file.name());
    Report fresh = compared.fresh();
    if (part.earlier.isPresent()) {
      EarlierFindings earlier = part.earlier.get();
      Comparison changed = earlier.compare(fresh, part.batch.project());
      tell(changed.known(), "of before " + earlier.revision());
      fresh = changed.fresh();
    }
    return fresh;
  }

  private Optional<EarlierFindings> earlier(
      String revision, Batch batch, Presslint presslint, BaselineFile file, Baseline known) {
    try {
      return Optional.of(EarlierFindings.of(
          new Since("presslint.since", revision),
          batch,
          input -> path(batch, input),
          file,
          known,
          earlier -> found(presslint, earlier.inputs())));
    } catch (GitRevision.Unreachable e) {
      log.warn("presslint: " + e.getMessage() + "; all findings are reported");
      return Optional.empty();
    }
  }

  private static Report found(Presslint presslint, List<Input> inputs) {
    return presslint.checkInputs(inputs, (done, total) -> {});
  }

  private static Path path(Batch batch, Input input) {
    return input instanceof Input.InFile file
        ? file.path()
        : batch.project().base().resolve(input.name());
  }

  private void tell(int count, String whence) {
    if (count > 0 && !told) {
      log.info("presslint: left out: " + count + " " + whence);
    }
  }
}
