package org.presslint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.presslint.Input;
import org.presslint.LeftOut;
import org.presslint.finding.Problem;
import org.presslint.output.OwnReport;
import org.presslint.text.FileHead;

/**
 * What is going to be checked, in the order of names, nothing twice. Links to files are followed; links to folders are
 * not, so a loop is no danger. Not thread-safe.
 */
final class Selection {
  private final ProjectFolders folders;
  private final NamePatterns patterns;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private final Set<Path> seen = new HashSet<>();

  Selection(ProjectFolders folders, NamePatterns patterns) {
    this.folders = folders;
    this.patterns = patterns;
  }

  /**
   * Adds a file, or the files of a folder. Whoever names it wants it read: it may be hidden, and it may be a folder that a
   * walk from outside would pass by.
   *
   * @param path absolute and normalized
   */
  void add(Path path) {
    add(folders, path);
  }

  /**
   * Adds the texts of a module, which others count as left out until then.
   *
   * @param module what its folders are for
   * @param sources absolute and normalized
   */
  void addModule(ProjectFolders module, List<Path> sources) {
    leftOut.forget(LeftOut.Reason.MODULE);
    sources.forEach(source -> add(module, source));
    leftOut.forget(LeftOut.Reason.MODULE);
  }

  private void add(ProjectFolders owner, Path path) {
    if (Files.isDirectory(path)) {
      walk(owner, path, "");
    } else if (Files.exists(path)) {
      addFile(path);
    } else {
      problems.add(new Problem(
          folders.name(path), "no such file or folder; correct sourceDirectories or make it"));
    }
  }

  private void walk(ProjectFolders owner, Path folder, String prefix) {
    if (!isNew(folder)) {
      return;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted().toList();
    } catch (IOException e) {
      problems.add(new Problem(
          folders.name(folder), "this folder cannot be read; see who may read it or exclude it"));
      return;
    }
    for (Path child : children) {
      visit(owner, child, prefix + child.getFileName());
    }
  }

  /**
   * @param path the path below the source directory
   */
  private void visit(ProjectFolders owner, Path child, String path) {
    boolean isFolder = Files.isDirectory(child);
    Optional<LeftOut.Reason> reason = isFolder ? owner.leavesOut(child) : patterns.leavesOut(path);
    if (String.valueOf(child.getFileName()).startsWith(".")) {
      leftOut.count(LeftOut.Reason.HIDDEN);
    } else if (reason.isPresent()) {
      leftOut.count(reason.get());
    } else if (isFolder && Files.isSymbolicLink(child)) {
      leftOut.count(LeftOut.Reason.LINKED_FOLDER);
    } else if (isFolder) {
      walk(owner, child, path + "/");
    } else {
      addFile(child);
    }
  }

  private void addFile(Path file) {
    if (!isNew(file)) {
      return;
    }
    if (OwnReport.begins(FileHead.of(file).ascii())) {
      leftOut.count(LeftOut.Reason.REPORT);
    } else {
      inputs.add(new Input.InFile(folders.name(file), file));
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path);
    }
  }

  List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** What was named and is not there, and what could not be looked into. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether a file is one of those that are going to be checked. */
  boolean holds(Path file) {
    return inputs.stream()
        .anyMatch(input -> input instanceof Input.InFile in && in.path().equals(file));
  }

  LeftOut leftOut() {
    return leftOut;
  }
}
