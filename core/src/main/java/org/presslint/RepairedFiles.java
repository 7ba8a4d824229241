package org.presslint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.presslint.finding.Problem;
import org.presslint.text.TextFile;

/** Puts repaired texts into the files they come from. */
final class RepairedFiles {
  /** A file that was checked is no larger than its settings allow; this is the most they can. */
  private static final long MOST_BYTES = 1L << 30;

  private RepairedFiles() {}

  static List<Problem> write(Map<String, Repair.Change> changes, List<Input> inputs) {
    Map<String, Path> files = new HashMap<>();
    for (Input input : inputs) {
      if (input instanceof Input.InFile file) {
        files.put(file.name(), file.path());
      }
    }
    List<Problem> problems = new ArrayList<>();
    changes.forEach((name, change) -> {
      try {
        write(files.get(name), change);
      } catch (IOException e) {
        problems.add(new Problem(name, String.valueOf(e.getMessage())));
      }
    });
    return problems;
  }

  private static void write(@Nullable Path path, Repair.Change change) throws IOException {
    if (path == null) {
      throw new IOException("is no file, so nothing can be put right in it");
    }
    TextFile file = TextFile.read(path, MOST_BYTES);
    if (!file.source().text().equals(change.before().text())) {
      throw new IOException("was changed meanwhile and is left as it is; run again");
    }
    file.replace(change.after().text());
  }
}
