package org.presslint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.text.Span;

class BenchTest {

  @Test
  void offsetsOfLabelsAreCodePointsAndBecomeCodeUnits(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/note-01.txt"), "\uD83D\uDC4D The comittee met.");
    Files.writeString(
        folder.resolve("labels.jsonl"),
        "{\"doc\":\"note-01.txt\",\"offset\":6,\"wrong\":\"comittee\",\"right\":\"committee\",\"class\":\"nonword\"}\n");
    Bench.Label label = Bench.read(folder)
        .labels()
        .getOrDefault("note-01.txt", java.util.List.of())
        .get(0);
    assertThat(label.span()).isEqualTo(new Span(7, 15));
    assertThat(label.right()).isEqualTo("committee");
  }

  @Test
  void aSourceIsTheNameWithoutItsNumber() {
    assertThat(Bench.source("office-news-07.txt")).isEqualTo("office-news");
    assertThat(Bench.source("office-news-enr-07.txt")).isEqualTo("office-news");
    assertThat(Bench.source("office-0a1b2c3d4e.md")).isEqualTo("office");
  }
}
