package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.presslint.text.Dialect;
import org.presslint.text.RawDocument;

class DialectIdentifierTest {

  @Test
  void britishAndAmericanSpellingAreBothRightUnlessOneIsTold() {
    String text = "The organisation opened a center for the defence of the harbor.";
    assertThat(dialects(null, Optional.empty(), text))
        .containsExactlyInAnyOrder(Dialect.GB, Dialect.US);
    assertThat(dialects("en", Optional.empty(), text))
        .containsExactlyInAnyOrder(Dialect.GB, Dialect.US);
    assertThat(dialects("en-GB", Optional.empty(), text)).containsExactly(Dialect.GB);
    assertThat(dialects(null, Optional.of("en_us"), text)).containsExactly(Dialect.US);
    assertThat(dialects("en-AU", Optional.of("en-US"), text)).containsExactly(Dialect.AU);
  }

  @Test
  void aRussianDocumentNeedsNoEvidence() {
    assertThat(dialects("ru", Optional.empty(), "Стороны договорились построить новый мост."))
        .containsExactlyInAnyOrder(Dialect.GB, Dialect.US);
  }

  private static Set<Dialect> dialects(
      @Nullable String told, Optional<String> config, String text) {
    RawDocument raw = LanguageIdentifierTest.raw(told, null, text);
    LanguageIdentifier.Identified identified =
        LanguageIdentifier.identify(raw, LanguageIdentifierTest.texts(raw), config);
    return DialectIdentifier.identify(raw, identified, LanguageIdentifierTest.texts(raw), config);
  }
}
