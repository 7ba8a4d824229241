package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.presslint.LeftOut;
import org.presslint.format.Formats;
import org.presslint.text.FileHead;

/**
 * Walks through a folder in the order of names. Hidden and ignored files and folders, binary files, reports of ours and files of
 * unknown formats are left out and counted. Links to files are followed; links to folders are not, so a loop is no danger.
 */
final class FolderWalk {
  private final Selection selection;

  FolderWalk(Selection selection) {
    this.selection = selection;
  }

  /**
   * Adds the files of a folder.
   *
   * @param name the folder as it was given: the names of its files begin so
   * @param folder where it is
   */
  void walk(String name, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    walk(name, absolute, IgnoreRules.around(absolute));
  }

  private void walk(String name, Path folder, IgnoreRules outer) {
    if (!selection.isNew(folder)) {
      return;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted().toList();
    } catch (IOException e) {
      selection.problem(name, "this folder cannot be read; see who may read it");
      return;
    }
    IgnoreRules rules = outer.within(folder);
    String prefix = name.endsWith("/") ? name : name + "/";
    for (Path child : children) {
      visit(prefix + child.getFileName(), child, rules);
    }
  }

  private void visit(String name, Path path, IgnoreRules rules) {
    boolean isFolder = Files.isDirectory(path);
    if (String.valueOf(path.getFileName()).startsWith(".")) {
      selection.leftOut().count(LeftOut.Reason.HIDDEN);
    } else if (rules.ignores(path, isFolder)) {
      selection.leftOut().count(LeftOut.Reason.IGNORED);
    } else if (isFolder && Files.isSymbolicLink(path)) {
      selection.leftOut().count(LeftOut.Reason.LINKED_FOLDER);
    } else if (isFolder) {
      walk(name, path, rules);
    } else if (!Formats.isKnown(name)) {
      selection.leftOut().count(LeftOut.Reason.OTHER_FORMAT);
    } else {
      addFile(name, path);
    }
  }

  private void addFile(String name, Path file) {
    FileHead head = FileHead.of(file);
    if (head.isBinary()) {
      selection.leftOut().count(LeftOut.Reason.BINARY);
    } else {
      selection.add(name, file, head);
    }
  }
}
