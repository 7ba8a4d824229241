package org.presslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.presslint.text.FileHead;

/**
 * What a folder lists, looked up once: asking the file system is most of what a walk costs. Immutable.
 *
 * @param name what it is called in the report
 * @param path where it is
 * @param isFolder whether it is a folder or a link to one
 * @param isLink whether it is a link
 */
record FolderEntry(String name, Path path, boolean isFolder, boolean isLink) {

  /** One that cannot be looked up is a file: reading it will say why. */
  static FolderEntry of(String name, Path path) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean isLink = own.isSymbolicLink();
      return new FolderEntry(
          name, path, isLink ? Files.isDirectory(path) : own.isDirectory(), isLink);
    } catch (IOException e) {
      return new FolderEntry(name, path, false, true);
    }
  }

  /** What it is; reads the beginning of a file. */
  FileKind kind() {
    return isFolder ? FileKind.FOLDER : FileKind.of(FileHead.of(path));
  }

  /**
   * Where it really is, as {@link Selection#real} tells it.
   *
   * @param folder where the folder that lists it really is
   */
  Path real(Path folder) {
    return isLink ? Selection.real(path) : folder.resolve(path.getFileName());
  }
}
