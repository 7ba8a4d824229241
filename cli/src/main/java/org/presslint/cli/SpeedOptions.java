package org.presslint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.Presslint;
import org.presslint.config.Project;
import picocli.CommandLine.Option;

/** How a run saves time: threads, and results kept from earlier runs. What is reported does not depend on it. */
final class SpeedOptions {
  /** Fewer texts are checked sooner than kept results are read. */
  private static final int FEW = 16;

  private final Session session;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads check; one for each processor unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--no-cache",
      description = "Neither use results of earlier runs nor keep those of this one.")
  private boolean noCache;

  @Option(
      names = "--cache-dir",
      paramLabel = "FOLDER",
      description =
          "Where results are kept from run to run; presslint in the user's cache folder unless given.")
  private @Nullable String cacheDir;

  SpeedOptions(Session session) {
    this.session = session;
  }

  /** Refuses numbers that mean nothing. */
  void check() throws Complaint {
    if (threads < 1) {
      throw new Complaint("--threads " + threads + ": give 1 or more");
    }
  }

  /** A checker of these settings that follows the options as they are when it checks. */
  Checker checker(Project project) {
    return (inputs, progress) -> {
      Presslint.Builder builder = Presslint.builder().project(project).threads(threads);
      folder(inputs.size()).ifPresent(f -> {
        PrintWriter messages = session.messages();
        builder.cache(f, note -> messages.println("presslint: note: " + note));
      });
      return builder.build().checkInputs(inputs, progress);
    };
  }

  private Optional<Path> folder(int inputs) {
    if (noCache) {
      return Optional.empty();
    }
    if (cacheDir != null) {
      return Optional.of(session.folder().resolve(cacheDir));
    }
    return inputs < FEW ? Optional.empty() : usual(session.environment());
  }

  /** The folder for caches of the XDG Base Directory Specification; empty where nothing says where that is. */
  private static Optional<Path> usual(Map<String, String> environment) {
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (!caches.isEmpty()) {
      return Optional.of(Path.of(caches, "presslint", "results"));
    }
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".cache", "presslint", "results"));
  }
}
