package org.presslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.text.Source;

class PatchTest {

  @Test
  void showsThreeLinesAroundAChange() {
    String before = IntStream.range(0, 12).mapToObj(i -> i + "\n").collect(Collectors.joining());
    assertThat(patch(before, before.replace("5\n", "five\n"))).isEqualTo("""
        --- a/a.txt
        +++ b/a.txt
        @@ -3,7 +3,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        """);
  }

  @Test
  void keepsTheCarriageReturnOfALine() {
    assertThat(patch("one\r\ntwo\r\n", "one\r\n2\r\n")).isEqualTo("""
        --- a/a.txt
        +++ b/a.txt
        @@ -1,2 +1,2 @@
         one\r
        -two\r
        +2\r
        """);
  }

  @Test
  void saysWhereTheLastLineHasNoEnd() {
    assertThat(patch("one\ntwo", "1\ntwo")).isEqualTo("""
        --- a/a.txt
        +++ b/a.txt
        @@ -1,2 +1,2 @@
        -one
        +1
         two
        \\ No newline at end of file
        """);
  }

  @Test
  void linesMayGo() {
    assertThat(patch("the\nthe end\n", "the end\n")).isEqualTo("""
        --- a/a.txt
        +++ b/a.txt
        @@ -1,2 +1,1 @@
        -the
         the end
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "./a.txt, a/a.txt",
    "././b/a.txt, a/b/a.txt",
    "/srv/a.txt, a/srv/a.txt",
    "b\\a.txt, a/b/a.txt"
  })
  void aPathIsThatOfGit(String name, String shown) {
    assertThat(Patch.of(new Source(name, "one\n"), new Source(name, "two\n")))
        .startsWith("--- " + shown + "\n+++ b" + shown.substring(1) + "\n");
  }

  @Test
  void aTabEndsAPathWithASpace() {
    assertThat(Patch.of(new Source("a b.txt", "one\n"), new Source("a b.txt", "two\n")))
        .startsWith("--- a/a b.txt\t\n+++ b/a b.txt\t\n");
  }

  @Test
  void isEmptyWhereNothingChanged() {
    assertThat(patch("one\n", "one\n")).isEmpty();
  }

  private static String patch(String before, String after) {
    return Patch.of(new Source("a.txt", before), new Source("a.txt", after));
  }
}
