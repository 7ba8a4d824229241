package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.presslint.text.FileHead;

/** Turns the paths a user gave into what is checked. */
final class Arguments {
  static final String STDIN = "-";

  private final Session session;
  private final long maxBytes;
  private final Selection selection = new Selection();

  /**
   * @param maxBytes the most that is read from standard input, so that an endless one ends
   */
  Arguments(Session session, long maxBytes) {
    this.session = session;
    this.maxBytes = maxBytes;
  }

  /** Selects what is checked. A path that is not there is noted; the others are selected all the same. */
  Selection select(List<String> paths, Optional<String> stdinName) throws Complaint {
    if (paths.isEmpty()) {
      throw new Complaint(
          "give a file or a folder to check, or - for standard input (see presslint check --help)");
    }
    if (stdinName.isPresent() && !paths.contains(STDIN)) {
      throw new Complaint("--stdin-name is for standard input; give - as a path");
    }
    for (String path : paths) {
      if (!path.equals(STDIN)) {
        addPath(path);
      }
    }
    // Last, so that a name it shares with a file is noticed; the report is sorted anyway.
    if (paths.contains(STDIN)) {
      addStdin(stdinName.orElse("<stdin>"));
    }
    return selection;
  }

  private void addPath(String given) {
    Path path = resolve(given);
    if (path == null || !Files.exists(path)) {
      selection.missing(given);
    } else if (Files.isDirectory(path)) {
      new FolderWalk(selection).walk(given, path);
    } else {
      selection.add(given, path, Selection.real(path), FileKind.of(FileHead.of(path)));
    }
  }

  private @Nullable Path resolve(String given) {
    try {
      return given.isEmpty() ? null : session.folder().resolve(given);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void addStdin(String name) throws Complaint {
    byte[] bytes;
    try {
      bytes = session.in().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
    } catch (IOException e) {
      throw new Complaint("standard input cannot be read; give a file instead");
    }
    if (!selection.add(name, bytes)) {
      throw new Complaint("standard input and a file are both called " + name
          + "; give standard input another --stdin-name");
    }
  }
}
