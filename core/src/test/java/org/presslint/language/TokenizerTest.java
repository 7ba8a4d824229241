package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.text.Token;

/** Words are shown as they are, opaque tokens in braces, numbers in brackets; ^ marks the start of a sentence. */
class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The UN's Counter-Terrorism Office. | ^The UN's Counter-Terrorism Office .",
        "“He said” — quietly (well). | “ ^He said ” — quietly ( well ) .",
        "See www.example.org/a_b, or mail press@example.org. | ^See {www.example.org/a_b} , or mail {press@example.org} .",
        "(see https://example.org/x(y)) now | ( ^see {https://example.org/x(y)} ) now",
        "COVID-19 and 3D-печать on 9 May 2021 | ^COVID - [19] and {3D} - печать on [9] May [2021]",
        "In 2012-2014, 1,200.50 tons, 20th | ^In [2012-2014] , [1,200.50] tons , {20th}",
        "Dr. A. B. Ivanov left. He slept. | ^Dr . A . B . Ivanov left . ^He slept .",
        "the situation.UN praised; e.g. the U.S. side | ^the situation . ^UN praised ; {e.g} . ^the {U.S} . ^side",
        "and/or km/h, but /usr/bin and a/b/c/d | ^and / or km / h , but {/usr/bin} and {a/b/c/d}",
        "use foo_bar, Foo::Bar, run() @office #news | ^use {foo_bar} , {Foo::Bar} , {run()} {@office} {#news}",
        "rock'n'roll, the states’ rights | ^rock'n'roll , the states ’ rights",
        "Gаzprom, сторonы, Jenča | ^Gаzprom , сторonы , Jenča",
        "readme.txt 👍 done | {^readme.txt} 👍 done",
      })
  void cuts(String text, String tokens) {
    assertThat(show(text)).isEqualTo(tokens);
  }

  @Test
  void tokensAreTheText() {
    String text = " a\tb\u00A0c — “d’e”, f_g 12:30.\n";
    for (Token token : Tokenizer.tokenize(text, WrittenForms::text)) {
      assertThat(token.span().of(text)).isEqualTo(token.text());
    }
  }

  private static String show(String text) {
    return Tokenizer.tokenize(text, WrittenForms::text).stream()
        .map(TokenizerTest::show)
        .collect(Collectors.joining(" "));
  }

  private static String show(Token token) {
    String shown = (token.startsSentence() ? "^" : "") + token.text();
    return switch (token.kind()) {
      case WORD, PUNCTUATION -> shown;
      case NUMBER -> "[" + shown + "]";
      case OPAQUE -> "{" + shown + "}";
    };
  }
}
