package org.presslint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;

/**
 * The texts of a run, for showing findings in them. Texts of files are kept while they are few, so that the memory of a run
 * does not grow with its archive; a file that is not kept is read again where it is asked for. Thread-safe.
 */
final class Texts {
  /** As many code units of files are kept: more than a shelf of books, and a few dozen megabytes. */
  static final int MOST_KEPT = 16 * 1024 * 1024;

  /** An input; its text where it is kept, and otherwise whether what is read again is the same. */
  private record Text(Input input, Optional<Source> source, BiPredicate<byte[], Source> isSame) {}

  private final Map<String, Text> texts = new ConcurrentHashMap<>();
  private final long maxBytes;
  private final int mostKept;
  private final AtomicInteger kept = new AtomicInteger();

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
    return input instanceof Input.InMemory memory
        ? memory.source()
        : source(input, bytes(input, maxBytes));
  }

  /** What an input holds, not decoded yet; from any thread. */
  byte[] bytes(Input input) throws IOException {
    return bytes(input, maxBytes);
  }

  private static byte[] bytes(Input input, long maxBytes) throws IOException {
    if (input instanceof Input.InFile file) {
      return SourceReader.bytes(file.path(), maxBytes);
    }
    if (input instanceof Input.InBytes bytes) {
      if (bytes.bytes().length > maxBytes) {
        throw new IOException(
            "is larger than " + maxBytes + " bytes; raise max-file-size or leave it out");
      }
      return bytes.bytes();
    }
    return ((Input.InMemory) input).source().text().getBytes(StandardCharsets.UTF_8);
  }

  /** The text of what {@link #bytes(Input)} gave. */
  static Source source(Input input, byte[] bytes) throws IOException {
    return input instanceof Input.InMemory memory
        ? memory.source()
        : SourceReader.decode(input.name(), bytes);
  }

  /** Takes an input that was read. */
  void add(Input input, Source source) {
    if (!keep(input, source)) {
      int hash = source.text().hashCode();
      texts.put(
          source.name(),
          new Text(input, Optional.empty(), (bytes, again) -> again.text().hashCode() == hash));
    }
  }

  /** False where there is no room for it. */
  private boolean keep(Input input, Source source) {
    if (input instanceof Input.InFile && !hasRoom(source.text().length())) {
      return false;
    }
    texts.put(source.name(), new Text(input, Optional.of(source), (bytes, again) -> true));
    return true;
  }

  private boolean hasRoom(int length) {
    if (kept.addAndGet(length) <= mostKept) {
      return true;
    }
    kept.addAndGet(-length);
    return false;
  }

  /** Takes an input whose bytes are known and that is read only where it is asked for. */
  void add(Input input, Predicate<byte[]> isSame) {
    texts.put(
        input.name(), new Text(input, Optional.empty(), (bytes, again) -> isSame.test(bytes)));
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
    byte[] bytes = bytes(text.input());
    Source again = source(text.input(), bytes);
    if (!text.isSame().test(bytes, again)) {
      throw new IOException("has changed while it was checked; check it again");
    }
    keep(text.input(), again);
    return again;
  }
}
