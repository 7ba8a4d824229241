package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInThreeWays(String end) {
    String text = "one" + end + end + "\tthrée 🎉x" + end;
    Locator locator = new Locator(text);
    assertThat(locator.lines()).isEqualTo(4);
    assertPlace(locator, text.indexOf("one"), "1:1");
    assertPlace(locator, text.indexOf("thr"), "3:2");
    assertPlace(locator, text.indexOf('x'), "3:10");
    assertPlace(locator, text.length(), "4:1");
    assertThat(locator.lineSpan(1).of(text)).isEqualTo("one");
    assertThat(locator.lineSpan(2).of(text)).isEmpty();
    assertThat(locator.lineSpan(3).of(text)).isEqualTo("\tthrée 🎉x");
    assertThat(locator.lineSpan(4).of(text)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    Locator locator = new Locator("\uFEFFone\ntwo");
    assertPlace(locator, 0, "1:1");
    assertPlace(locator, 1, "1:1");
    assertPlace(locator, 3, "1:3");
    assertPlace(locator, 5, "2:1");
    assertThat(locator.lineSpan(1)).isEqualTo(new Span(1, 4));
    assertThat(new Locator("\uFEFF").lineSpan(1)).isEqualTo(new Span(1, 1));
    assertThat(new Locator("\uFEFF\nx").lineSpan(1)).isEqualTo(new Span(1, 1));
  }

  @Test
  void anEmptyTextHasOneLine() {
    Locator locator = new Locator("");
    assertThat(locator.lines()).isEqualTo(1);
    assertPlace(locator, 0, "1:1");
    assertThat(locator.lineSpan(1)).isEqualTo(new Span(0, 0));
  }

  @Test
  void moreLinesThanFirstThought() {
    Locator locator = new Locator("x\n".repeat(1000));
    assertThat(locator.lines()).isEqualTo(1001);
    assertPlace(locator, 2 * 700 + 1, "701:2");
  }

  private static void assertPlace(Locator locator, int offset, String place) {
    assertThat(locator.line(offset) + ":" + locator.column(offset)).isEqualTo(place);
  }
}
