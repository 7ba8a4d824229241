package org.presslint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.Comparison;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;
import org.presslint.finding.Report;
import picocli.CommandLine.Option;

/** The options that leave known findings out of a report. */
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

  /** The findings of a batch that are new. What is left out, and why nothing could be, is said on standard error. */
  Report narrow(Batch batch, Report report, Checking checking) throws Complaint, ConfigException {
    Session session = checking.session();
    BaselineFile file = BaselineFile.of(batch.project(), asked(session));
    Baseline known = noBaseline ? Baseline.EMPTY : file.read();
    Comparison comparison = file.compare(known, report, batch.inputs());
    say(session, comparison, file.name());
    Report fresh = comparison.fresh();
    if (since == null) {
      return fresh;
    }
    try (GitRevision revision = GitRevision.open(folder(batch, session), since)) {
      List<Input> earlier = earlier(batch, revision, session);
      Report before = checking.quietly(new Earlier(batch.project(), earlier));
      Report freshBefore = file.compare(known, before, earlier).fresh();
      Project project = batch.project();
      Comparison changed =
          Baseline.of(freshBefore, project::path).compare(fresh, project::path, path -> true);
      if (changed.known() > 0) {
        session
            .messages()
            .println("presslint: left out: " + count(changed.known(), "finding") + " of before "
                + since);
      }
      return changed.fresh();
    } catch (GitRevision.Unreachable e) {
      session.messages().println("presslint: " + e.getMessage() + "; all findings are reported");
      return fresh;
    }
  }

  /** The texts of a batch as they were; there may be none. */
  record Earlier(Project project, List<Input> inputs) {}

  private Optional<Path> asked(Session session) throws Complaint {
    try {
      return baseline == null
          ? Optional.empty()
          : Optional.of(session.folder().resolve(baseline).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new Complaint("--baseline '" + baseline + "' is no file name; give another");
    }
  }

  private static void say(Session session, Comparison comparison, String name) {
    if (comparison.known() > 0) {
      session
          .messages()
          .println("presslint: left out: " + count(comparison.known(), "known finding") + " ("
              + name + ")");
    }
    int stale = comparison.stale().values().stream().mapToInt(Integer::intValue).sum();
    if (stale > 0) {
      session
          .messages()
          .println(
              "presslint: " + count(stale, "known finding") + " of " + name
                  + (stale == 1 ? " is" : " are")
                  + " gone; presslint baseline takes out what is gone, presslint baseline --check lists it");
    }
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

  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
