package org.presslint;

import java.nio.file.Path;
import java.util.Objects;
import org.presslint.text.Source;

/** Something to be checked together with others: a file, bytes that are still to be decoded, or text. Immutable. */
public sealed interface Input {

  /** What it is called in the report; its ending tells the format, plain text where it tells none. */
  String name();

  /**
   * A file, read when its turn comes. One that cannot be read then is a problem of the report.
   *
   * @param name what it is called in the report
   * @param path where it is
   */
  record InFile(String name, Path path) implements Input {
    public InFile {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * Bytes from elsewhere, such as standard input, decoded by the same rules as a file.
   *
   * @param name what they are called in the report
   * @param bytes the bytes; not copied, so they must not change
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record InBytes(String name, byte[] bytes) implements Input {
    public InBytes {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(bytes, "bytes");
    }
  }

  /**
   * Text in memory. The limit on the size of files does not apply.
   *
   * @param source the text and its name
   */
  record InMemory(Source source) implements Input {
    public InMemory {
      Objects.requireNonNull(source, "source");
    }

    @Override
    public String name() {
      return source.name();
    }
  }
}
