package org.presslint.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of values that belong to one context: to a build and to settings. Files of other contexts are left alone, until
 * they are old. Any number of processes may use one folder: a file appears whole and never changes, and a damaged one is
 * dropped with a note. Finding is thread-safe.
 */
public final class KeptValues {
  /** A file holds so many values at most: it is read at once, and may not be too large for that. */
  static final int MOST_VALUES = 4096;

  /** So many files with few values are put together into one. */
  static final int MOST_FILES = 8;

  private static final int FEW_VALUES = MOST_VALUES / MOST_FILES;

  private static final Duration KEPT = Duration.ofDays(30);

  static final String ENDING = ".bin";

  private final Path folder;
  private final String prefix;
  private final Codec codec;
  private final Consumer<String> notes;
  private final Map<Path, Segment> segments = new LinkedHashMap<>();

  /**
   * Opens a folder; it need not be there.
   *
   * @param context what all values depend on
   * @param codec of the values
   * @param notes told of what is damaged or cannot be written, in one line each; the values are then made anew
   */
  public KeptValues(Path folder, Key context, Codec codec, Consumer<String> notes) {
    this.folder = folder;
    this.prefix = "results-" + context + "-";
    this.codec = codec;
    this.notes = notes;
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(f -> f.getFileName().toString().startsWith(prefix))
            .sorted()
            .forEach(this::open);
      } catch (IOException e) {
        note("cannot be listed (" + e.getMessage() + "); working without it");
      }
    }
  }

  private void open(Path file) {
    try {
      segments.put(file, new Segment(Files.readAllBytes(file)));
    } catch (DamagedException | IOException e) {
      note(file.getFileName() + " " + e.getMessage() + "; dropped, its texts are checked anew");
      delete(file);
    }
  }

  /** The value kept for a key; empty where there is none. From any thread. */
  public Optional<Object> find(Key key) {
    for (Segment segment : segments.values()) {
      try {
        @Nullable Object value = segment.find(key, codec);
        if (value != null) {
          return Optional.of(value);
        }
      } catch (DamagedException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Keeps more values. Where that cannot be done there is a note. */
  public void keep(Map<Key, Object> values) {
    if (values.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Map<Key, Object> all = new LinkedHashMap<>();
      List<Path> replaced = segments.entrySet().stream()
          .filter(segment -> segment.getValue().size() < FEW_VALUES)
          .map(Map.Entry::getKey)
          .toList();
      if (replaced.size() >= MOST_FILES) {
        replaced.forEach(file -> Objects.requireNonNull(segments.get(file))
            .keys()
            .forEach(key -> find(key).ifPresent(value -> all.put(key, value))));
      }
      all.putAll(values);
      write(all);
      if (replaced.size() >= MOST_FILES) {
        replaced.forEach(KeptValues::delete);
      }
      deleteOld();
    } catch (IOException e) {
      note("cannot be written (" + e.getMessage() + "); results are not kept");
    }
  }

  private void write(Map<Key, Object> values) throws IOException {
    Map<Key, Object> part = new LinkedHashMap<>();
    for (Map.Entry<Key, Object> entry : values.entrySet()) {
      part.put(entry.getKey(), entry.getValue());
      if (part.size() == MOST_VALUES) {
        writePart(part);
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      writePart(part);
    }
  }

  private void writePart(Map<Key, Object> part) throws IOException {
    Segment.write(folder.resolve(prefix + UUID.randomUUID() + ENDING), part, codec);
  }

  private void deleteOld() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
        FileTime old =
            FileTime.from(Files.getLastModifiedTime(folder).toInstant().minus(KEPT));
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          delete(file);
        }
      }
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Another process may have it open or have deleted it; it is not used any more.
    }
  }

  private void note(String what) {
    notes.accept("the cache in " + folder + ": " + what);
  }
}
