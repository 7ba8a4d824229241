package org.presslint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.config.ConfigException;
import org.presslint.finding.Report;
import org.presslint.git.KnownFindings;
import org.presslint.git.Since;
import picocli.CommandLine.Option;

/** The options that leave known findings out. */
final class Narrowing {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "File of known findings; by default presslint.baseline beside the settings.")
  private @Nullable String baseline;

  @Option(names = "--no-baseline", description = "Report known findings too.")
  private boolean noBaseline;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Report only what was not in this git revision of the texts, such as origin/main.")
  private @Nullable String since;

  /**
   * What is known of a batch. Where a revision cannot be looked into, that is said, and nothing is known of it.
   *
   * @param check checks a batch
   */
  Narrowed known(Batch batch, Session session, Function<Batch, Report> check)
      throws Complaint, ConfigException {
    BaselineFile file = BaselineFile.of(batch.project(), file(session, baseline));
    KnownFindings known = KnownFindings.of(
        batch,
        file,
        noBaseline ? Baseline.EMPTY : file.read(),
        Optional.ofNullable(since).map(revision -> new Since("--since", revision)),
        input -> path(input, session),
        check,
        note -> session.messages().println("presslint: " + note));
    return new Narrowed(known, session.messages());
  }

  /** A file that an option names; empty where it does not. */
  static Optional<Path> file(Session session, @Nullable String given) throws Complaint {
    try {
      return given == null
          ? Optional.empty()
          : Optional.of(session.folder().resolve(given).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new Complaint("--baseline '" + given + "' is no file name; give another");
    }
  }

  private static Path path(Input input, Session session) {
    Path base = session.folder().toAbsolutePath();
    try {
      return input instanceof Input.InFile file
          ? base.resolve(file.path()).normalize()
          : base.resolve(input.name()).normalize();
    } catch (InvalidPathException e) {
      return base.resolve("stdin");
    }
  }
}
