package org.presslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.presslint.text.Source;

class PatchTest {

  @Test
  void showsThreeLinesAroundAChange() {
    String before = IntStream.range(0, 12).mapToObj(i -> i + "\n").collect(Collectors.joining());
    assertThat(patch(before, before.replace("5\n", "five\n"))).isEqualTo("""
        --- a/a b.txt
        +++ b/a b.txt
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
        --- a/a b.txt
        +++ b/a b.txt
        @@ -1,2 +1,2 @@
         one\r
        -two\r
        +2\r
        """);
  }

  @Test
  void saysWhereTheLastLineHasNoEnd() {
    assertThat(patch("one\ntwo", "1\ntwo")).isEqualTo("""
        --- a/a b.txt
        +++ b/a b.txt
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
        --- a/a b.txt
        +++ b/a b.txt
        @@ -1,2 +1,1 @@
        -the
         the end
        """);
  }

  @Test
  void isEmptyWhereNothingChanged() {
    assertThat(patch("one\n", "one\n")).isEmpty();
  }

  private static String patch(String before, String after) {
    return Patch.of(new Source("a b.txt", before), new Source("a b.txt", after));
  }
}
