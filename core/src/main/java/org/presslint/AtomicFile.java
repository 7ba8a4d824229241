package org.presslint;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all. */
public final class AtomicFile {

  private AtomicFile() {}

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the writer is closed by others. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a text as UTF-8. A link is followed: what it leads to is replaced.
   *
   * @throws IOException where the folder cannot be written to; the file is as it was then
   */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  /**
   * Writes as UTF-8 what need not be in memory as a whole. A link is followed: what it leads to is replaced.
   *
   * @throws IOException where the content fails, or the folder cannot be written to; the file is as it was then
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    long process = ProcessHandle.current().pid();
    Path unfinished = target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
    try {
      // Not Files.newBufferedWriter: half a pair of surrogates is written as ?, and loses no
      // report.
      try (Writer out = new BufferedWriter(
          new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
        content.writeTo(out);
      }
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
