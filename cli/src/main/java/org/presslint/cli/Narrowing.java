package org.presslint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.config.ConfigException;
import org.presslint.finding.Report;
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
    Optional<KnownFindings.Earlier> earlier = Optional.empty();
    if (since != null) {
      try (GitRevision revision = GitRevision.open(folder(batch, session), since)) {
        Baseline before = before(file, known, earlier(batch, revision, session), check);
        earlier = Optional.of(new KnownFindings.Earlier(since, before));
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

  /** What was found in the texts as they were. What the baseline knows is left out there too, or it would count twice. */
  private static Baseline before(
      BaselineFile file, Baseline known, List<Input> earlier, Function<Batch, Report> check) {
    if (earlier.isEmpty()) {
      return Baseline.EMPTY;
    }
    Report report = check.apply(new Batch(file.project(), earlier));
    return Baseline.of(file.compare(known, report, earlier).fresh(), file.project()::path);
  }

  private static List<Input> earlier(Batch batch, GitRevision revision, Session session)
      throws GitRevision.Unreachable {
    List<Input> earlier = new ArrayList<>();
    for (Input input : batch.inputs()) {
      revision
          .bytes(path(input, session))
          .ifPresent(bytes -> earlier.add(new Input.InBytes(input.name(), bytes)));
    }
    return earlier;
  }

  private static Path folder(Batch batch, Session session) {
    Path file = path(batch.inputs().get(0), session);
    Path folder = file.getParent();
    return folder == null ? file : folder;
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
