package org.presslint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptValueTest {
  private final List<String> notes = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void theLastValueCounts() {
    KeptValue value = value(1);
    assertThat(value.read()).isEmpty();
    value.write("first");
    value.write("second");
    assertThat(value.read()).contains("second");
    assertThat(value(2).read()).isEmpty();
  }

  @Test
  void ofAKindTheEldestGo() throws IOException {
    for (int i = 0; i < 12; i++) {
      value(i).write("value " + i);
      Files.setLastModifiedTime(file(i), FileTime.fromMillis(1_000_000_000_000L + i));
    }
    Files.writeString(folder.resolve("another.bin"), "");

    assertThat(value(3).read()).isEmpty();
    assertThat(value(11).read()).contains("value 11");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(9);
    }
  }

  @Test
  void aFolderThatIsNoneIsNoTrouble() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    KeptValue nowhere = new KeptValue(
        file.resolve("inside"), "kind-", new Key(0, 1), new Codecs().of(String.class), notes::add);
    nowhere.write("lost");
    assertThat(nowhere.read()).isEmpty();
  }

  private KeptValue value(int name) {
    return new KeptValue(
        folder, "kind-", new Key(0, name), new Codecs().of(String.class), notes::add);
  }

  private Path file(int name) {
    return folder.resolve("kind-" + new Key(0, name) + ".bin");
  }
}
