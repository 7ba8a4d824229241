package org.presslint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptValuesTest {
  private final List<String> notes = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void findsWhatEarlierProcessesKept() {
    open(1).keep(Map.of(key(1), "one"));
    open(1).keep(Map.of(key(2), "two"));
    assertThat(open(1).find(key(1))).contains("one");
    assertThat(open(1).find(key(2))).contains("two");
    assertThat(open(1).find(key(3))).isEmpty();
    assertThat(open(2).find(key(1))).as("another context").isEmpty();
  }

  @Test
  void putsSmallFilesTogether() throws IOException {
    for (int i = 0; i < 3 * KeptValues.MOST_FILES; i++) {
      open(1).keep(Map.of(key(i), "value " + i));
    }
    assertThat(files()).hasSizeLessThanOrEqualTo(KeptValues.MOST_FILES + 1);
    KeptValues all = open(1);
    for (int i = 0; i < 3 * KeptValues.MOST_FILES; i++) {
      assertThat(all.find(key(i))).contains("value " + i);
    }
  }

  @Test
  void manyValuesGoIntoSeveralFilesThatStay() throws IOException {
    Map<Key, Object> many = new LinkedHashMap<>();
    for (int i = 0; i < 2 * KeptValues.MOST_VALUES + 1; i++) {
      many.put(key(i), "value " + i);
    }
    open(1).keep(many);
    assertThat(files()).hasSize(3);
    KeptValues all = open(1);
    assertThat(many.keySet()).allMatch(key -> all.find(key).isPresent());
    assertThat(notes).isEmpty();
  }

  private KeptValues open(int context) {
    return new KeptValues(folder, key(context), new Codecs().of(String.class), notes::add);
  }

  private static Key key(int number) {
    return new Key(7, number);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
