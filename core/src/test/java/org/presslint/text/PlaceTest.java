package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "one,          3, 8",
    "'',           3, 5",
    "'one\ntwo',   4, 4",
    "'one\r\ntwo', 4, 4",
    "'one\n',      4, 1"
  })
  void endsAfterItsLastLetter(String text, int line, int column) {
    Place place = new Place("a.txt", new Span(20, 20 + text.length()), 3, 5, text);
    assertThat(place.endLine()).isEqualTo(line);
    assertThat(place.endColumn()).isEqualTo(column);
  }
}
