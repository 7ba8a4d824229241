package org.presslint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.finding.Report;
import org.presslint.git.KnownFindings;
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
  private record Part(Batch batch, Presslint presslint, KnownFindings known) {}

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
      KnownFindings known = KnownFindings.of(
          batch,
          file,
          file.read(),
          since.map(revision -> new Since("presslint.since", revision)),
          input -> path(batch, input),
          earlier -> found(presslint, earlier.inputs()),
          note -> log.warn("presslint: " + note));
      parts.add(new Part(batch, presslint, known));
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
    List<Input> own = part.batch.own(inputs);
    KnownFindings.Fresh fresh = part.known.of(found(part.presslint, own), own);
    tell(fresh.known(), "known, see " + part.known.file().name());
    part.known.earlier().ifPresent(e -> tell(fresh.before(), "of before " + e.revision()));
    return fresh.report();
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
