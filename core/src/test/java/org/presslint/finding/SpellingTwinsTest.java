package org.presslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.text.Place;
import org.presslint.text.Span;

class SpellingTwinsTest {
  private static final String TEXT = "The board met Petra Hallgrmison of Bergen.";

  /** Findings are written “rule severity word>suggestion”, several with “ | ” between them. */
  @ParameterizedTest
  @CsvSource(textBlock = """
          # of two that mean the same word the name stays, with the heavier severity
          spelling error Hallgrmison>Hallgrimson | name-spelling warning Hallgrmison>Hallgrimson, name-spelling error Hallgrmison>Hallgrimson
          spelling warning Hallgrmison>Hallgrimson | name-spelling error Hallgrmison>Hallgrimson, name-spelling error Hallgrmison>Hallgrimson
          spelling warning Hallgrmison>Hallgrimson | acronym info Hallgrmison>Hallgrimson, acronym warning Hallgrmison>Hallgrimson
          # of two that do not the heavier stays, as it is
          spelling error Hallgrmison>Harrison | name-spelling warning Hallgrmison>Hallgrimson, spelling error Hallgrmison>Harrison
          spelling warning Hallgrmison>Harrison | name-spelling warning Hallgrmison>Hallgrimson, name-spelling warning Hallgrmison>Hallgrimson
          # one that suggests nothing agrees with nothing
          spelling error Hallgrmison> | name-spelling warning Hallgrmison>Hallgrimson, spelling error Hallgrmison>
          # other rules and other places are left alone
          number error Hallgrmison>Harrison | name-spelling warning Hallgrmison>Hallgrimson, number error Hallgrmison>Harrison | name-spelling warning Hallgrmison>Hallgrimson
          spelling error Petra>Peter | name-spelling warning Hallgrmison>Hallgrimson, spelling error Petra>Peter | name-spelling warning Hallgrmison>Hallgrimson
          """)
  void oneMistakeIsOneFinding(String before, String after) {
    List<Finding> findings = List.of(before.split(" \\| ", -1)).stream()
        .map(SpellingTwinsTest::finding)
        .toList();
    assertThat(SpellingTwins.join(findings))
        .map(SpellingTwinsTest::written)
        .containsExactly(after.split(" \\| ", -1));
  }

  private static Finding finding(String written) {
    List<String> words = List.of(written.split(" ", -1));
    List<String> sides = List.of(words.get(2).split(">", -1));
    int start = TEXT.indexOf(sides.get(0));
    Span span = new Span(start, start + sides.get(0).length());
    Place place = new Place("release.txt", span, 1, start + 1, span.of(TEXT));
    return new Finding(
        words.get(0),
        Severity.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
        0.5,
        place,
        "a message",
        sides.get(1).isEmpty() ? List.of() : List.of(sides.get(1)),
        List.of(),
        Finding.Fix.REVIEW);
  }

  private static String written(Finding finding) {
    return finding.rule() + " " + finding.severity().id() + " "
        + finding.place().text() + ">"
        + finding.suggestions().stream().findFirst().orElse("");
  }
}
