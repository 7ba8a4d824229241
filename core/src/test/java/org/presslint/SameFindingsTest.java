package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  /** What the files begin with that hold what was made of single texts. */
  private static final String TEXTS = "results-";
  /** What the file begins with that holds what a whole run found. */
  private static final String RUN = "run-";

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

  /** A line on top moves every place of a text, and leaves all its blocks as they were. */
  @Test
  void withACheckerThatHasSeenTheTextsElsewhereInTheirFiles() throws IOException {
    List<Path> moved = new ArrayList<>();
    for (Path file : files) {
      Path other = temp.resolve("moved").resolve(temp.relativize(file));
      Files.createDirectories(other.getParent());
      moved.add(Files.writeString(other, "\n" + Files.readString(file)));
    }
    Presslint presslint = Presslint.builder().threads(1).build();
    presslint.checkFiles(files);
    assertThat(text(presslint.checkFiles(moved)))
        .isEqualTo(text(Presslint.builder().threads(1).build().checkFiles(moved)));
  }

  @Test
  void withResultsOfAnEarlierRun() throws IOException {
    Path cache = temp.resolve("cold and warm");
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache, TEXTS)).hasSize(1);
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache, TEXTS)).as("nothing new to keep").hasSize(1);
    assertThat(notes).isEmpty();
  }

  @Test
  void checksAndComparesNothingWhereNothingHasChanged() throws IOException {
    Path cache = temp.resolve("unchanged");
    cached(cache);
    Files.delete(kept(cache, TEXTS).get(0));
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache, TEXTS)).as("no text was checked again").isEmpty();
  }

  @Test
  void withResultsOfTextsAloneOfAnEarlierRun() throws IOException {
    Path cache = temp.resolve("texts alone");
    cached(cache);
    Files.delete(kept(cache, RUN).get(0));
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(kept(cache, TEXTS)).as("no text was checked again").hasSize(1);
    assertThat(kept(cache, RUN)).hasSize(1);
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
      assertThat(kept(cache, TEXTS)).hasSize(2);
      assertThat(cached(cache)).isEqualTo(anew);
    } finally {
      Files.writeString(changed, before);
    }
    assertThat(cached(cache)).isEqualTo(plain);
  }

  @Test
  void whereTextsSpeakToPresslintAndOneCannotBeRead() throws IOException {
    Path cache = temp.resolve("commented");
    Path folder = Files.createDirectory(temp.resolve("some"));
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
    Path gone = folder.resolve("gone.txt");
    Path quiet = Files.writeString(
        folder.resolve("quiet.md"),
        "<!-- presslint-disable-next-line spelling -->\nIt is teh end.\n\nIt is teh end.\n");
    List<Path> some = List.of(bad, gone, quiet);
    String expected = text(Presslint.builder().build().checkFiles(some));
    assertThat(expected).contains("bad.txt", "gone.txt", "quiet.md");

    assertThat(cached(cache, some)).isEqualTo(expected);
    assertThat(cached(cache, some)).isEqualTo(expected);
    Files.writeString(bad, "It is teh end.");
    String repaired = text(Presslint.builder().build().checkFiles(some));
    assertThat(repaired).isNotEqualTo(expected);
    assertThat(cached(cache, some)).isEqualTo(repaired);
  }

  @Test
  void withManyRunsAtOnce() throws IOException {
    Path cache = temp.resolve("shared");
    List<String> reports =
        Stream.generate(() -> cache).limit(4).parallel().map(this::cached).toList();
    assertThat(reports).containsOnly(plain);
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(notes).isEmpty();
  }

  @Test
  void withDamagedResults() throws IOException {
    Path cache = temp.resolve("damaged");
    cached(cache);
    byte[] whole = Files.readAllBytes(kept(cache, TEXTS).get(0));
    byte[] run = Files.readAllBytes(kept(cache, RUN).get(0));
    for (int part = 0; part < 3; part++) {
      Files.delete(kept(cache, RUN).get(0));
      Path texts = kept(cache, TEXTS).get(0);
      assertDropped(cache, texts, flipped(whole, part));
      assertThat(texts).doesNotExist();
      assertDropped(cache, kept(cache, RUN).get(0), flipped(run, part));
      assertDropped(cache, kept(cache, RUN).get(0), cut(run, part));
      Files.delete(kept(cache, RUN).get(0));
      assertDropped(cache, kept(cache, TEXTS).get(0), cut(whole, part));
    }
  }

  private static byte[] flipped(byte[] whole, int part) {
    byte[] flipped = whole.clone();
    flipped[part * (whole.length - 1) / 2] ^= 0x10;
    return flipped;
  }

  private static byte[] cut(byte[] whole, int part) {
    return Arrays.copyOf(whole, part * (whole.length - 1) / 2);
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
  private void assertDropped(Path cache, Path file, byte[] damaged) throws IOException {
    Files.write(file, damaged);
    notes.clear();
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(notes).singleElement().asString().contains("dropped");
    notes.clear();
    assertThat(cached(cache)).isEqualTo(plain);
    assertThat(notes).isEmpty();
  }

  private String cached(Path cache) {
    return cached(cache, files);
  }

  private String cached(Path cache, List<Path> some) {
    return text(Presslint.builder().threads(2).cache(cache, notes::add).build().checkFiles(some));
  }

  private static List<Path> kept(Path cache, String kind) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.filter(f -> f.getFileName().toString().startsWith(kind)).toList();
    }
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder().append(report.documents()).append(" documents\n");
    report.findings().forEach(f -> text.append(f).append('\n'));
    report.problems().forEach(p -> text.append(p).append('\n'));
    return text.append(report.sources().keySet().stream().sorted().toList()).toString();
  }
}
