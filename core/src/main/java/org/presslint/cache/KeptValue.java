package org.presslint.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value in a file of its own, which is replaced as a whole when it changes: for what is wanted without reading all that is
 * kept beside it. Any number of processes may use the folder; the last one to write wins. A damaged file is dropped with a
 * note. Of one kind only so many are kept, those written last. Immutable.
 */
public final class KeptValue {
  private static final int MOST = 8;
  private static final Key ONLY = new Key(0, 0);

  private final Path folder;
  private final String kind;
  private final Path file;
  private final Codec codec;
  private final Consumer<String> notes;

  /**
   * @param folder need not be there
   * @param kind what the names of its files begin with
   * @param name what tells it from others of its kind
   * @param notes told of what is damaged or cannot be written, in one line each
   */
  public KeptValue(Path folder, String kind, Key name, Codec codec, Consumer<String> notes) {
    this.folder = folder;
    this.kind = kind;
    this.file = folder.resolve(kind + name + KeptValues.ENDING);
    this.codec = codec;
    this.notes = notes;
  }

  /** The value; empty where there is none. */
  public Optional<Object> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (DamagedException | IOException e) {
      notes.accept("the cache in " + folder + ": " + file.getFileName() + " " + e.getMessage()
          + "; dropped, its texts are looked up one by one");
      KeptValues.delete(file);
      return Optional.empty();
    }
  }

  private @Nullable Object read(byte[] bytes) {
    return new Segment(bytes).find(ONLY, codec);
  }

  /** Replaces the value. Where that cannot be done nothing is said: whoever keeps values here has been told already. */
  public void write(Object value) {
    try {
      Segment.write(file, Map.of(ONLY, value), codec);
      try (Stream<Path> all = Files.list(folder)) {
        List<Path> same = all.filter(f -> f.getFileName().toString().startsWith(kind))
            .sorted(Comparator.comparing(KeptValue::age).reversed())
            .toList();
        same.stream().skip(MOST).forEach(KeptValues::delete);
      }
    } catch (IOException e) {
      KeptValues.delete(file);
    }
  }

  /** When a file was written, in milliseconds; one that is gone meanwhile is the oldest. */
  private static long age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return Long.MIN_VALUE;
    }
  }
}
