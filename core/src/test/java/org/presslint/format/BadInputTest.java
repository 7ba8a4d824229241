package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.text.RawBlock;

/** Texts that were written to break a reader, or by one that is broken. */
class BadInputTest {
  private static final int DEEP = 10_000;

  /** A reader that takes the square of this many steps does not come to an end within the limit. */
  private static final int LONG = 400_000;

  private static final int VERY_LONG = 5_000_000;

  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<Arguments> deep() {
    return Stream.of(
        Arguments.of("a.html", "<div>", "</div>"),
        Arguments.of("a.html", "<b>", "</b>"),
        Arguments.of("a.html", "<span lang=ru>", "</span>"),
        Arguments.of("a.html", "<table><tr><td>", ""),
        Arguments.of("a.md", "<div>", "</div>"),
        Arguments.of("a.md", "<b>", "</b>"),
        Arguments.of("a.md", "> ", ""),
        Arguments.of("a.md", "- ", ""),
        Arguments.of("a.md", "*a ", "*"),
        Arguments.of("a.md", "[", "](x)"),
        Arguments.of("a.md", "![", "](x)"),
        Arguments.of("a.txt", "> ", ""));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void tenThousandNestedTags(String name, String open, String close) {
    String text = open.repeat(DEEP) + "Innermost word" + close.repeat(DEEP);
    String blocks = assertTimeoutPreemptively(LIMIT, () -> Shown.blocks(name, text));
    assertThat(blocks).contains("Innermost word");
  }

  static Stream<Arguments> lines() {
    return Stream.of("a.txt", "a.md", "a.html")
        .flatMap(name -> Stream.of(
                "word ",
                "x",
                "{{",
                "{% comment %}",
                "&am",
                "$a",
                "<",
                "[a",
                "*a",
                "`a ",
                "&amp;\\*",
                "<!--")
            .map(piece -> Arguments.of(name, piece)));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void oneLongLine(String name, String piece) {
    String text =
        "First " + piece.repeat((piece.equals("word ") ? VERY_LONG : LONG) / piece.length());
    int length = assertTimeoutPreemptively(
        LIMIT,
        () -> Shown.read(name, text).blocks().stream()
            .map(RawBlock::text)
            .mapToInt(t -> t.text().length())
            .sum());
    assertThat(length).isPositive();
  }

  @ParameterizedTest
  @MethodSource("frontMatter")
  void frontMatterOfAllSorts(String yaml) {
    String blocks = assertTimeoutPreemptively(
        LIMIT, () -> Shown.blocks("a.md", "---\nx: 1\n" + yaml + "\n---\nBody.\n"));
    assertThat(blocks).endsWith("PARAGRAPH Body.");
  }

  static Stream<String> frontMatter() {
    return Stream.of(
        "title: " + "[".repeat(DEEP),
        "title: " + "{a: ".repeat(DEEP),
        "a: &a [*a, *a]\ntitle: *a",
        "title: 'never closed",
        "\ttab: x",
        "title: @at",
        "? - x\n: y",
        "title: \"\\q\"\n".repeat(3_000),
        "title: x: y\n".repeat(3_000),
        "%YAML 9.9",
        "title: !!binary zz",
        "description: >\n  one\n\n  two");
  }
}
