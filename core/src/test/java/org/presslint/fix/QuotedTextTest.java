package org.presslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.text.Span;

/** Quoted text is shown between brackets. */
class QuotedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no quotation",
        "he said [“the road”] and left",
        "он сказал: [«дорога»] и ушёл",
        "он сказал: [„дорога“] и ушёл",
        "he said [\"the road\"] and [\"left\"] it",
        "the [‘long road’] of the firms’ owners",
        "the ['long road'] of the firm's owners and the firms' boards",
        "[«ООО [«Ромашка»] здесь»] дома",
        "[“The road is long, he said, and never closed it.]",
        "[and so it went on,”] he said",
        "he said [“it is [‘a long road’] today”] and left",
        "don't say it isn't so",
      })
  void isWhatStandsInMarks(String shown) {
    String text = shown.replaceAll("[\\[\\]]", "");
    assertThat(marked(text)).isEqualTo(shown);
  }

  private static String marked(String text) {
    List<Span> quoted = QuotedText.in(text);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      marked.append("]".repeat((int) quoted.stream().filter(q -> q.end() == at).count()));
      marked.append("["
          .repeat((int) quoted.stream().filter(q -> q.start() == at).count()));
      marked.append(i < text.length() ? text.substring(i, i + 1) : "");
    }
    return marked.toString();
  }
}
