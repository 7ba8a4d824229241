package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presslint.Input;
import org.presslint.LeftOut;
import org.presslint.finding.Problem;

/** What is going to be checked, in the order it was given, nothing twice. Not thread-safe. */
final class Selection {
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> missing = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private final Set<Path> seen = new HashSet<>();
  private final Set<Path> reports = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Adds a file once, however many ways lead to it; a report of ours is left out: whoever gives {@code *.html} means the pages, not
   * the report on them.
   *
   * @param real where it {@link #real really} is
   */
  void add(String name, Path file, Path real, FileKind kind) {
    if (!seen.add(real)) {
      return;
    }
    if (kind == FileKind.REPORT) {
      reports.add(real);
      leftOut.count(LeftOut.Reason.REPORT);
    } else if (names.add(name)) {
      inputs.add(new Input.InFile(name, file));
    }
  }

  /** Adds bytes; false where something else has their name already. */
  boolean add(String name, byte[] bytes) {
    return names.add(name) && inputs.add(new Input.InBytes(name, bytes));
  }

  /** Whether a folder that is {@link #real really} there has not been met before. */
  boolean isNew(Path real) {
    return seen.add(real);
  }

  /** Whether a file is one of those that are going to be checked. */
  boolean holds(Path file) {
    return seen.contains(real(file)) && !reports.contains(real(file));
  }

  /** The one path of a file or folder, whatever links lead to it. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  void problem(String path, String message) {
    problems.add(new Problem(path, message));
  }

  void missing(String path) {
    missing.add(new Problem(path, "no such file or folder; check the path"));
  }

  List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** What could not even be looked at. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The paths that were given and are not there. */
  List<Problem> missing() {
    return List.copyOf(missing);
  }

  LeftOut leftOut() {
    return leftOut;
  }
}
