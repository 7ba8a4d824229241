package org.presslint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a text as UTF-8. A link is followed: what it leads to is replaced.
   *
   * @throws IOException where the folder cannot be written to; the file is as it was then
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    long process = ProcessHandle.current().pid();
    Path unfinished = target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
    try {
      Files.writeString(unfinished, text);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
