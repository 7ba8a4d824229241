package org.presslint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.text.Source;

class SuppressionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- presslint-disable-next-line -->\nThe comittee met.\n",
        "<!-- presslint-disable-next-line spelling -- its own name -->\n\nThe comittee met.\n",
        "<!-- presslint-disable-next-line date, spelling \"comittee\" -->\r\nThe comittee met.\r\n",
        "<!--presslint-disable-file spelling-->\n\nThe comittee met.\n",
        "The comittee met. <!-- presslint-disable-file spelling — as printed -->\n",
        "<!-- presslint-disable spelling -->\n\nThe comittee met.\n",
        "<!--\npresslint-disable\nspelling\n-->\n\nThe comittee met.\n\n<!-- presslint-enable"
            + " spelling -->\n",
        "> <!-- presslint-disable-next-line spelling -->\n> The comittee met.\n",
        "---\n# presslint-disable-next-line spelling\ntitle: The comittee\n---\n\nIt met.\n",
      })
  void whatMarkdownSuppressesIsNotReported(String text) {
    assertThat(found("draft.md", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# presslint-disable-next-line spelling\nThe comittee met.\n",
        "\uFEFF#presslint-disable-file spelling -- all of it\n\nThe comittee met.\n",
        "Monday.\n\n  # presslint-disable\n\nThe comittee met.\n\n# presslint-enable\n",
      })
  void whatPlainTextSuppressesIsNotReported(String text) {
    assertThat(found("draft.txt", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- presslint-disable-file spelling --><p>The comittee met.</p>",
        "<p>Hello</p><!-- presslint-disable-next-line spelling -->\n<p>The comittee met.</p>",
        "<html><head><!-- presslint-disable spelling --></head><body><p>The comittee met.</p>",
      })
  void whatHtmlSuppressesIsNotReported(String text) {
    assertThat(found("draft.html", text)).isEmpty();
  }

  @Test
  void onlyTheLineTheRuleAndTheTextThatAreNamedAreMeant() {
    assertThat(found("a.md", "<!-- presslint-disable-next-line -->\nA comittee.\n\nA recieved.\n"))
        .containsExactly("4: recieved");
    assertThat(found("a.md", """
        <!-- presslint-disable-next-line "comittee" -->
        A comittee recieved it.
        """)).containsExactly("2: recieved");
    assertThat(found("a.md", """
        <!-- presslint-disable-next-line repeated-word -->
        A comittee met met the the board.
        """)).containsExactly("2: comittee");
    assertThat(found("a.md", """
        <!-- presslint-disable -->

        A comittee.

        <!-- presslint-enable -->

        A recieved.
        """)).containsExactly("7: recieved");
  }

  @Test
  void anEndBelongsToTheLastBeginningWithTheSameRules() {
    String text = """
        <!-- presslint-disable spelling -->

        A comittee met met it.

        <!-- presslint-disable repeated-word -->

        A comittee met met us.

        <!-- presslint-enable spelling -->

        A comittee met met them.
        """;
    assertThat(found("a.md", text)).containsExactly("3: met met", "11: comittee");
  }

  @Test
  void aCommentThatDoesNothingIsAFinding() {
    assertThat(messages("<!-- presslint-disable-next-line spelling -->\nA committee met.\n"))
        .containsExactly("There is no finding of spelling to suppress here; take the comment out");
    assertThat(messages("<!-- presslint-disable-file \"x\" -->\nA committee met.\n"))
        .containsExactly("There is no finding of “x” to suppress here; take the comment out");
    assertThat(messages("<!-- presslint-disable-next-line spelling -->"))
        .containsExactly("There is no finding of spelling to suppress here; take the comment out");
    assertThat(messages("<!-- presslint-enable -->"))
        .containsExactly("Nothing that this ends was begun; take it out or name the same rules");
    assertThat(messages("<!-- presslint-ignore -->"))
        .containsExactly("“presslint-ignore” says nothing to presslint");
    assertThat(messages("<!-- presslint-disable speling -->"))
        .containsExactly("“speling” is no rule; did you mean spelling?");
  }

  @Test
  void whatIsSwitchedOffAnywayIsNoUselessSuppression() {
    Config off = Config.builder().rules(Map.of("spelling", Config.Level.OFF)).build();
    Source source = new Source("a.md", "<!-- presslint-disable-file spelling -->\nA comittee.\n");

    assertThat(Presslint.builder().config(off).build().check(source).findings()).isEmpty();
  }

  @Test
  void aCommentIsNeverReadAsTextAndCodeIsNoComment() {
    assertThat(found("a.txt", """
        # presslint-disable-next-line spelling -- teh wrnog wrod
        The comittee met.
        """)).isEmpty();
    assertThat(found("a.md", "`<!-- presslint-disable -->` hides it.\n\nA comittee met.\n"))
        .containsExactly("3: comittee");
    assertThat(found("a.md", "    <!-- presslint-disable -->\n\nA comittee met.\n"))
        .containsExactly("3: comittee");
  }

  private static List<String> messages(String markdown) {
    return Presslint.builder().build().check(new Source("a.md", markdown)).findings().stream()
        .map(Finding::message)
        .toList();
  }

  private static List<String> found(String name, String text) {
    return Presslint.builder().build().check(new Source(name, text)).findings().stream()
        .map(f -> f.place().line() + ": " + f.place().text())
        .toList();
  }
}
