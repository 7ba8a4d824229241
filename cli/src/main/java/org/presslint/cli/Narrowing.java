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
import org.presslint.git.EarlierFindings;
import org.presslint.git.GitRevision;
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
  KnownFindings known(Batch batch, Session session, Function<Batch, Report> check)
      throws Complaint, ConfigException {
    BaselineFile file = BaselineFile.of(batch.project(), file(session, baseline));
    Baseline known = noBaseline ? Baseline.EMPTY : file.read();
    Optional<EarlierFindings> earlier = Optional.empty();
    if (since != null) {
      try {
        Since asked = new Since("--since", since);
        earlier = Optional.of(
            EarlierFindings.of(asked, batch, input -> path(input, session), file, known, check));
      } catch (GitRevision.Unreachable e) {
        session.messages().println("presslint: " + e.getMessage() + "; all findings are reported");
      }
    }
    return new KnownFindings(file, known, earlier, session.messages());
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
