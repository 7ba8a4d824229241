package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.finding.Report;
import org.presslint.fixtures.Fixtures;

/** What saves time changes nothing: threads, results of earlier runs, the order of the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameFindingsTest {
  private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
  private Path temp = Path.of("");
  private List<Path> files = List.of();
  private String plain = "";

  @BeforeAll
  void writeReleases(@TempDir Path folder) throws IOException {
    temp = folder;
    Path releases = temp.resolve("releases");
    Fixtures.copyReleases(releases);
    try (Stream<Path> all = Files.walk(releases)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    plain = text(Presslint.builder().threads(1).build().checkFiles(files));
    assertThat(plain).contains("spelling", "name-spelling", "heading-script");
  }

  @Test
  void withManyThreads() {
    assertThat(text(Presslint.builder().threads(5).build().checkFiles(files))).isEqualTo(plain);
  }

  @Test
  void inAnotherOrder() {
    List<Path> turned = new ArrayList<>(files);
    Collections.reverse(turned);
    assertThat(text(Presslint.builder().threads(2).build().checkFiles(turned))).isEqualTo(plain);
  }

  @Test
  void withACheckerThatHasSeenTheTextsBefore() {
    Presslint presslint = Presslint.builder().build();
    presslint.checkFiles(files);
    assertThat(text(presslint.checkFiles(files))).isEqualTo(plain);
  }

  @Test
  void withResultsOfAnEarlierRun() throws IOException {
    Path cache = temp.resolve("cold and warm");
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache)).hasSize(1);
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache)).as("nothing new to keep").hasSize(1);
    assertThat(notes).isEmpty();
  }

  @Test
  void afterOneOfTheTextsHasChanged() throws IOException {
    Path cache = temp.resolve("changed");
    cached(cache);
    Path changed = files.get(0);
    String before = Files.readString(changed);
    try {
      Files.writeString(changed, before + "\n\nVladimor Soboleff recieved the comittee.\n");
      String anew = text(Presslint.builder().threads(1).build().checkFiles(files));
      assertThat(anew).isNotEqualTo(plain);
      assertThat(cached(cache)).isEqualTo(anew);
      assertThat(kept(cache)).hasSize(2);
    } finally {
      Files.writeString(changed, before);
    }
    assertThat(cached(cache)).isEqualTo(plain);
  }

  @Test
  void withDamagedResults() throws IOException {
    Path cache = temp.resolve("damaged");
    cached(cache);
    byte[] whole = Files.readAllBytes(kept(cache).get(0));
    for (int part = 0; part < 3; part++) {
      int at = part * (whole.length - 1) / 2;
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x10;
      assertDropped(cache, flipped);
      assertDropped(cache, java.util.Arrays.copyOf(whole, at));
    }
  }

  @Test
  void withoutAPlaceForResults() throws IOException {
    Path file = Files.writeString(temp.resolve("a file"), "");
    notes.clear();
    assertThat(cached(file.resolve("cache"))).isEqualTo(plain);
    assertThat(notes).singleElement().asString().contains("cannot be written");
    notes.clear();
  }

  /** The file of an earlier run keeps its name, and is damaged. */
  private void assertDropped(Path cache, byte[] damaged) throws IOException {
    Path file = kept(cache).get(0);
    Files.write(file, damaged);
    notes.clear();
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(notes).singleElement().asString().contains("dropped");
    assertThat(file).doesNotExist();
    notes.clear();
  }

  private String cached(Path cache) {
    return text(Presslint.builder().threads(2).cache(cache, notes::add).build().checkFiles(files));
  }

  private static List<Path> kept(Path cache) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.toList();
    }
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder().append(report.documents()).append(" documents\n");
    report.findings().forEach(f -> text.append(f).append('\n'));
    report.problems().forEach(p -> text.append(p).append('\n'));
    return text.append(report.sources().keySet().stream().sorted().toList()).toString();
  }
}
