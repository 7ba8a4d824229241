package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.config.Config;
import org.presslint.config.PairPattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Report;
import org.presslint.fixtures.Expectation;
import org.presslint.fixtures.MarkedText;
import org.presslint.text.Source;

/** Releases beside their translations, all checks on: what is marked in either is found, and nothing else. */
class PairFixturesTest {
  private final Presslint presslint = Presslint.builder()
      .config(Config.builder()
          .pairs(Stream.of("md", "txt", "html")
              .map(e -> new PairPattern("{name}.en." + e, "{name}.ru." + e))
              .toList())
          .build())
      .build();

  static List<Path> releases() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(f -> f.toString().contains(".en.")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void findsWhatIsMarked(Path english) throws IOException {
    List<String> names = List.of(
        String.valueOf(english.getFileName()),
        String.valueOf(english.getFileName()).replace(".en.", ".ru."));
    List<MarkedText> texts = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      MarkedText text = MarkedText.parse(Files.readString(folder().resolve(name)));
      texts.add(text);
      sources.add(new Source(name, text.text()));
    }
    Report report = presslint.check(sources);
    assertThat(report.problems()).isEmpty();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<Expectation> found = report.findings().stream()
          .filter(f -> f.place().path().equals(name))
          .map(PairFixturesTest::found)
          .toList();
      assertThat(texts.get(i).asFound(found)).isEqualTo(texts.get(i).render());
    }
    Collections.reverse(sources);
    assertThat(presslint.check(sources).findings()).isEqualTo(report.findings());
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(PairFixturesTest.class.getResource("pairs")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Expectation found(Finding finding) {
    return new Expectation(
        finding.place().span().start(),
        finding.place().span().end(),
        Set.of(finding.rule()),
        Set.of(finding.severity().id()),
        finding.suggestions().stream().findFirst().or(Optional::empty));
  }
}
