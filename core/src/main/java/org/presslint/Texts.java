package org.presslint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;

/**
 * The texts of a run, for showing findings in them. Texts of files are kept while they are few, so that the memory of a run
 * does not grow with its archive; a file that is not kept is read again. Not thread-safe.
 */
final class Texts {
  /** As many code units of files are kept: more than a shelf of books, and a few dozen megabytes. */
  static final int MOST_KEPT = 16 * 1024 * 1024;

  private record Text(Input input, Optional<Source> source, int hash) {}

  private final Map<String, Text> texts = new LinkedHashMap<>();
  private final long maxBytes;
  private final int mostKept;
  private int kept;

  /** @param maxBytes the largest file that is read */
  Texts(long maxBytes, int mostKept) {
    this.maxBytes = maxBytes;
    this.mostKept = mostKept;
  }

  /** Reads an input; from any thread. */
  Source read(Input input) throws IOException {
    return read(input, maxBytes);
  }

  static Source read(Input input, long maxBytes) throws IOException {
    if (input instanceof Input.InFile file) {
      return new Source(file.name(), SourceReader.read(file.path(), maxBytes).text());
    }
    if (input instanceof Input.InBytes bytes) {
      if (bytes.bytes().length > maxBytes) {
        throw new IOException(
            "is larger than " + maxBytes + " bytes; raise max-file-size or leave it out");
      }
      return SourceReader.decode(bytes.name(), bytes.bytes());
    }
    return ((Input.InMemory) input).source();
  }

  void add(Input input, Source source) {
    boolean keeps = !(input instanceof Input.InFile);
    if (!keeps && source.text().length() <= mostKept - kept) {
      kept += source.text().length();
      keeps = true;
    }
    Optional<Source> own = keeps ? Optional.of(source) : Optional.empty();
    texts.put(source.name(), new Text(input, own, source.text().hashCode()));
  }

  /**
   * The text of a name as it was when it was checked.
   *
   * @throws IOException where it is not kept, and cannot be read again or is another by now
   */
  Source of(String name) throws IOException {
    Text text = texts.get(name);
    if (text == null) {
      throw new IOException("was not read");
    }
    if (text.source().isPresent()) {
      return text.source().get();
    }
    Source again = read(text.input());
    if (again.text().hashCode() != text.hash()) {
      throw new IOException("has changed while it was checked; check it again");
    }
    return again;
  }
}
