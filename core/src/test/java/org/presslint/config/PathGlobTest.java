package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.md           | a.md           | true",
        "*.md           | x/y/a.md       | true",
        "*.md           | a.mdx          | false",
        "releases/*.md  | releases/a.md  | true",
        "releases/*.md  | releases/x/a.md| false",
        "releases/*.md  | x/releases/a.md| false",
        "releases/**    | releases/x/a.md| true",
        "releases/      | releases/x/a.md| true",
        "**/ru/**       | ru/a.md        | true",
        "**/ru/**       | x/ru/y/a.md    | true",
        "**/ru/**       | x/rus/a.md     | false",
        "/a.md          | a.md           | true",
        "/a.md          | x/a.md         | false",
        "a?c.{md,txt}   | abc.txt        | true",
        "a?c.{md,txt}   | a/c.txt        | false",
        "draft(1)+.md   | draft(1)+.md   | true",
        "*.ru.md        | visit.ru.md    | true",
        "*.MD           | a.md           | false",
      })
  void matchesWholePaths(String glob, String path, boolean matches) {
    assertThat(PathGlob.of(glob).matches(path)).isEqualTo(matches);
  }

  @Test
  void anOpenBraceIsRefused() {
    assertThatThrownBy(() -> PathGlob.of("*.{md,txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a { that is never closed");
  }
}
