package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class MappedTextTest {
  private static final String SOURCE = "<b>AT&amp;T</b> paid";

  /** Shows {@code AT&T paid}. */
  private static MappedText text() {
    return new MappedText.Builder()
        .exact(SOURCE, new Span(3, 5))
        .replaced("&", new Span(5, 10))
        .exact(SOURCE, new Span(10, 11))
        .exact(SOURCE, new Span(15, 18))
        .exact(SOURCE, new Span(18, 20))
        .build();
  }

  @Test
  void leadsBack() {
    MappedText text = text();
    assertThat(text.text()).isEqualTo("AT&T paid");
    assertThat(written(text, "AT&T")).isEqualTo("AT&amp;T");
    assertThat(written(text, "&")).isEqualTo("&amp;");
    assertThat(written(text, "T p")).isEqualTo("T</b> p");
    assertThat(written(text, "paid")).isEqualTo("paid");
  }

  @Test
  void exactMeansLetterForLetterInOnePiece() {
    MappedText text = text();
    assertThat(text.isExact(span(text, "AT"))).isTrue();
    assertThat(text.isExact(span(text, "T&"))).isFalse();
    assertThat(text.isExact(span(text, "&"))).isFalse();
    assertThat(text.isExact(span(text, "T paid"))).isFalse();
    assertThat(text.isExact(span(text, " paid"))).isTrue();
    assertThat(text.isExact(new Span(1, 1))).isFalse();
  }

  @Test
  void leadsForwardWhereTheSourceIsWrittenAsItReads() {
    MappedText text = text();
    assertThat(text.toText(new Span(3, 5))).contains(span(text, "AT"));
    assertThat(text.toText(new Span(16, 20))).contains(span(text, "paid"));
    assertThat(text.toText(new Span(4, 11))).as("over an entity").isEmpty();
    assertThat(text.toText(new Span(6, 8))).as("in an entity").isEmpty();
    assertThat(text.toText(new Span(10, 16))).as("over a tag").isEmpty();
    assertThat(text.toText(new Span(0, 2))).as("in a tag").isEmpty();
    assertThat(text.toText(new Span(19, 24))).as("past the end").isEmpty();
  }

  @Test
  void tellsWhatPartsOfTheSourceItTouches() {
    String source = "The bank paid.";
    MappedText paid = MappedText.slice(source, new Span(9, 13));
    assertThat(paid.touches(new Span(0, 8))).isFalse();
    assertThat(paid.touches(new Span(4, 9))).as("right beside it").isTrue();
    assertThat(paid.touches(new Span(10, 11))).isTrue();
    assertThat(paid.touches(new Span(0, 14))).isTrue();
    assertThat(paid.touches(new Span(14, 14))).isFalse();
  }

  @Test
  void emptySpansAreBetweenTheRightLetters() {
    MappedText text = text();
    assertThat(text.toSource(new Span(0, 0))).isEqualTo(new Span(3, 3));
    assertThat(text.toSource(new Span(1, 1))).isEqualTo(new Span(4, 4));
    assertThat(text.toSource(new Span(9, 9))).isEqualTo(new Span(20, 20));
    MappedText entity = new MappedText.Builder().replaced("&", new Span(5, 10)).build();
    assertThat(entity.toSource(new Span(0, 0))).isEqualTo(new Span(5, 5));
    assertThat(entity.toSource(new Span(1, 1))).isEqualTo(new Span(10, 10));
    assertThat(new MappedText.Builder().build().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void refusesWhatLiesOutside() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text().toSource(new Span(5, 10)));
  }

  @Test
  void leadsThroughAnotherText() {
    MappedText outer = text();
    String shown = outer.text();
    MappedText inner = new MappedText.Builder()
        .exact(shown, span(outer, "T&T"))
        .replaced("…", span(outer, " "))
        .exact(shown, span(outer, "aid"))
        .build()
        .through(outer);
    assertThat(inner.text()).isEqualTo("T&T…aid");
    assertThat(written(inner, "T&T")).isEqualTo("T&amp;T");
    assertThat(inner.toSource(span(inner, "…"))).isEqualTo(new Span(15, 16));
    assertThat(written(inner, "aid")).isEqualTo("aid");
    assertThat(inner.isExact(span(inner, "aid"))).isTrue();
    assertThat(inner.isExact(span(inner, "&"))).isFalse();
  }

  @Test
  void aBuilderMayBeUsedOn() {
    MappedText.Builder builder = new MappedText.Builder();
    assertThat(builder.last()).isEqualTo('\n');
    MappedText first = builder.exact("abc", new Span(0, 1)).build();
    MappedText second = builder
        .exact("abc", new Span(1, 3))
        .exact("abc", new Span(1, 1))
        .replaced("", new Span(0, 3))
        .build();
    assertThat(first.text()).isEqualTo("a");
    assertThat(second.text()).isEqualTo("abc");
    assertThat(second.isExact(new Span(0, 3))).isTrue();
    assertThat(first.toSource(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(builder.length()).isEqualTo(3);
    assertThat(builder.last()).isEqualTo('c');
  }

  private static Span span(MappedText text, String words) {
    int at = text.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String written(MappedText text, String words) {
    return text.toSource(span(text, words)).of(SOURCE);
  }
}
