package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.MappedText;
import org.presslint.text.Span;

class QuotedSpansTest {

  /** What is quoted stands in braces, its marks included. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said {“no”}, then {«нет»}, then {\"nein\"}.",
        "A low mark ends with {„any“} or {„other”}.",
        "The first mark that closes ends it: {«ООО «Ромашка»}».",
        "What is never closed is not quoted: “no, «нет.",
        "Single marks {‘need three’}, not ‘an’, and no letter behind them: ‘tis Anna’s.",
        "The minister’s words are no quotation.",
      })
  void findsWhatIsQuoted(String marked) {
    String text = marked.replaceAll("[{}]", "");
    Block block = new Block(
        BlockKind.PARAGRAPH,
        MappedText.slice(text, new Span(0, text.length())),
        Language.ENGLISH,
        List.of());
    StringBuilder shown = new StringBuilder(text);
    List<Span> spans = QuotedSpans.in(block);
    for (int i = spans.size() - 1; i >= 0; i--) {
      shown.insert(spans.get(i).end(), '}').insert(spans.get(i).start(), '{');
    }
    assertThat(shown).hasToString(marked);
  }
}
