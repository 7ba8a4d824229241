package org.presslint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.presslint.AtomicFile;

/** Where a report goes: standard output, or a file that is there whole or not at all. */
sealed interface ReportTarget {

  void write(AtomicFile.Content content) throws Complaint;

  /**
   * A file of this name, refused at once where it could not be written after a long run.
   *
   * @param option the option it was given to
   */
  static ReportTarget file(String option, Path base, String given) throws Complaint {
    Path file = path(option, base, given);
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new Complaint(option + " '" + given + "' is a folder; give a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new Complaint(option + " " + given + ": its folder does not exist; make it first");
    }
    return new ToFile(option, given, file.normalize());
  }

  private static Path path(String option, Path base, String given) throws Complaint {
    try {
      return base.resolve(given).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new Complaint(option + " '" + given + "' is no file name; give another");
    }
  }

  /** Standard output. A reader that stops reading early is no trouble. */
  record ToStream(OutputStream out) implements ReportTarget {
    @Override
    public void write(AtomicFile.Content content) throws Complaint {
      try {
        writeUtf8(content, out);
      } catch (IOException e) {
        if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
          throw new Complaint("the report cannot be written: " + e.getMessage());
        }
      }
    }
  }

  /** A file. */
  record ToFile(String option, String given, Path file) implements ReportTarget {
    @Override
    public void write(AtomicFile.Content content) throws Complaint {
      try {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
          writeDirectly(content);
        } else {
          AtomicFile.write(file, content);
        }
      } catch (IOException e) {
        throw new Complaint(
            option + " " + given + " cannot be written; choose a file you may write to");
      }
    }

    /** For what is no ordinary file, such as a device or a named pipe. */
    private void writeDirectly(AtomicFile.Content content) throws IOException {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        writeUtf8(content, out);
      }
    }
  }

  private static void writeUtf8(AtomicFile.Content content, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.writeTo(writer);
    writer.flush();
  }
}
