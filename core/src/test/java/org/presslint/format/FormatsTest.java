package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "a.md, markdown, true",
    "a.MARKDOWN, markdown, true",
    "dir.txt/a.html, html, true",
    "a.HTM, html, true",
    "a.xhtml, html, true",
    "a.txt, text, true",
    "a.text, text, true",
    "a.docx, text, false",
    "draft, text, false",
    "a.md.bak, text, false"
  })
  void theEndingTells(String name, String format, boolean known) {
    assertThat(Formats.of(name).id()).isEqualTo(format);
    assertThat(Formats.isKnown(name)).isEqualTo(known);
  }
}
