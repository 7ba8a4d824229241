package org.presslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The paths a command is given. */
final class TextPaths {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders. Of a folder, hidden, ignored (.gitignore) and binary files and those "
              + "of unknown formats are left out.")
  private List<String> paths = new ArrayList<>();

  /** These paths, as if they had been given. */
  static TextPaths of(List<String> given) {
    TextPaths texts = new TextPaths();
    texts.paths = given;
    return texts;
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** Whether one of them is standard input. */
  boolean hasStdin() {
    return paths.contains(Arguments.STDIN);
  }

  /**
   * Selects what is there.
   *
   * @param maxBytes the most that is read from standard input
   */
  Selection select(Session session, long maxBytes, Optional<String> stdinName) throws Complaint {
    return new Arguments(session, maxBytes).select(paths, stdinName);
  }

  /** Selects files; the current folder's where no path is given. */
  Selection filesOrAllHere(Session session) throws Complaint {
    return files(session, paths.isEmpty() ? List.of(".") : paths);
  }

  /** Selects files. */
  Selection files(Session session) throws Complaint {
    return files(session, paths);
  }

  private static Selection files(Session session, List<String> paths) throws Complaint {
    return new Arguments(session, 1).select(paths, Optional.empty());
  }
}
