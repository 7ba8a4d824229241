package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.presslint.LeftOut;
import org.presslint.format.Formats;

/**
 * Walks through a folder in the order of names. Hidden and ignored files and folders, binary files, reports of ours and files of
 * unknown formats are left out and counted. Links to files are followed; links to folders are not, so a loop is no danger. The
 * beginnings of files are read by all processors.
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
    Path real = Selection.real(folder);
    if (!selection.isNew(real)) {
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
    List<FolderEntry> entries = new ArrayList<>(children.size());
    for (Path child : children) {
      FolderEntry entry = FolderEntry.of(prefix + child.getFileName(), child);
      if (isWanted(entry, rules)) {
        entries.add(entry);
      }
    }
    List<FileKind> kinds = entries.parallelStream().map(FolderEntry::kind).toList();
    for (int i = 0; i < kinds.size(); i++) {
      FolderEntry entry = entries.get(i);
      switch (kinds.get(i)) {
        case FOLDER -> walk(entry.name(), entry.path(), rules);
        case BINARY -> selection.leftOut().count(LeftOut.Reason.BINARY);
        case TEXT, REPORT ->
          selection.add(entry.name(), entry.path(), entry.real(real), kinds.get(i));
      }
    }
  }

  /** Whether an entry is to be looked into; others are counted. */
  private boolean isWanted(FolderEntry entry, IgnoreRules rules) {
    LeftOut leftOut = selection.leftOut();
    if (String.valueOf(entry.path().getFileName()).startsWith(".")) {
      leftOut.count(LeftOut.Reason.HIDDEN);
    } else if (rules.ignores(entry.path(), entry.isFolder())) {
      leftOut.count(LeftOut.Reason.IGNORED);
    } else if (entry.isFolder() && entry.isLink()) {
      leftOut.count(LeftOut.Reason.LINKED_FOLDER);
    } else if (!entry.isFolder() && !Formats.isKnown(entry.name())) {
      leftOut.count(LeftOut.Reason.OTHER_FORMAT);
    } else {
      return true;
    }
    return false;
  }
}
