package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThat(new Span(2, 2).length()).isZero();
  }

  @Test
  void halfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(2, 6))).isFalse();
    assertThat(span.union(new Span(7, 8))).isEqualTo(new Span(2, 8));
    assertThat(span.of("0123456")).isEqualTo("234");
    assertThat(span).isLessThan(new Span(2, 6)).isLessThan(new Span(3, 3));
  }
}
