package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void kindsOfBlocks() {
    assertBlocks("""
        # Port opens quay

        First *paragraph* goes
        on here.\\
        A new line.

        ## Details
        - one
        - two

          more of two
        1. three

        > Quoted words.
        >
        > - an item in them

        | Name | Sum |
        |------|-----|
        | Anna | five \\| six |

        # Second
        ***
        """, """
        HEADLINE Port opens quay
        PARAGRAPH First paragraph goes on here./A new line.
        HEADING Details
        LIST_ITEM one
        LIST_ITEM two
        LIST_ITEM more of two
        LIST_ITEM three
        QUOTE Quoted words.
        LIST_ITEM an item in them
        TABLE_CELL Name
        TABLE_CELL Sum
        TABLE_CELL Anna
        TABLE_CELL five | six
        HEADING Second""");
  }

  @Test
  void whatIsNoLanguage() {
    assertBlocks("""
        Call `foo()` at <https://example.org/x> or <a@example.org> now.

            indented code

        ```java
        fenced code
        ```

        See {{ site.name }} and {% include note.html text="hidden" %} here.[^1]
        {: .lead}

        ## Title {#title-id}

        So $x^2 + y$ costs $5 and $6, $$a_b$$ more.

        [^1]: The note itself.
        [^two]: Another note.

        A <!-- comment --> word with <code>code inside</code> and <kbd>Ctrl</kbd> keys.

        {% highlight ruby %}
        puts "code"

        end
        {% endhighlight %}

        {{< highlight >}}marked words{{< /highlight >}}

        [ref]: http://example.org/zzzz
        """, """
        PARAGRAPH Call @ at @ or @ now.
        PARAGRAPH See @ and @ here.
        HEADING Title
        PARAGRAPH So @ costs $5 and $6, @ more.
        LIST_ITEM The note itself.
        LIST_ITEM Another note.
        PARAGRAPH A word with @ and @ keys.
        PARAGRAPH @marked words@""");
  }

  @Test
  void templateStatementsMayHoldParagraphs() {
    assertBlocks("""
        Before.

        {% include box.html text="one

        two" %}

        A {{ broken tag and

        a paragraph }} after {% too.
        """, """
        PARAGRAPH Before.
        PARAGRAPH A {{ broken tag and
        PARAGRAPH a paragraph }} after {% too.""");
  }

  @Test
  void linksAndPictures() {
    assertBlocks("""
        Read [the *full* report](http://example.org/reprot "A title \\"here\\"") now.

        ![A quay at night](img/quay.jpg 'The new quay') Text after.

        [ref words][one] and [one]

        [one]: http://example.org "t"
        """, """
        PARAGRAPH Read the full report now.
        CAPTION A title "here"
        CAPTION A quay at night
        CAPTION The new quay
        PARAGRAPH Text after.
        PARAGRAPH ref words and one""");
  }

  @Test
  void entitiesAndEscapesAreOnePieceEach() {
    String text = "AT&amp;T paid \\*five\\* pounds &copy foo&nbsp;bar &#x1F389; end & co.";
    assertBlocks(text, "PARAGRAPH AT&T paid *five* pounds &copy foo\u00A0bar 🎉 end & co.");
    assertThat(Shown.written("a.md", text, "AT&T")).isEqualTo("AT&amp;T");
    assertThat(Shown.written("a.md", text, "&")).isEqualTo("&amp;");
    assertThat(Shown.written("a.md", text, "*five*")).isEqualTo("\\*five\\*");
    assertThat(Shown.written("a.md", text, "🎉")).isEqualTo("&#x1F389;");
    assertThat(Shown.written("a.md", text, "co.")).isEqualTo("co.");
  }

  @Test
  void htmlInside() {
    assertBlocks("""
        <div class="box">
        <p>First &eacute;t&eacute; <b>bold</b>text</p>
        <img src="a.png" alt="A picture">
        <pre>code here</pre>
        </div>

        > <p>quoted
        > words</p>

        Line<br>break and <span title="On hover">span</span> with
          <img src="x.png"
             alt="Alt text"> inside 10<sup>th</sup> note<sup>1</sup>.
        """, """
        PARAGRAPH First été boldtext
        CAPTION A picture
        QUOTE quoted words
        PARAGRAPH Line/break and span with @ inside 10th note 1.
        CAPTION On hover
        CAPTION Alt text""");
    String text = "a\n  <img\n   alt=\"Alt text\">\n";
    assertThat(Shown.written("a.md", text, "Alt text")).isEqualTo("Alt text");
  }

  @Test
  void aPassageInAnotherLanguageIsABlockOfItsOwn() {
    assertBlocks("""
        The motto <span lang="fr">liberté <em>toujours</em></span> stays.

        # A <i lang="la">rara avis</i> here
        """, """
        PARAGRAPH The motto @ stays.
        QUOTE[fr] liberté toujours
        HEADLINE A @ here
        QUOTE[la] rara avis""");
  }

  @Test
  void whatThePageDoesNotShowIsNotRead() {
    assertBlocks(
        "The budget<span hidden>id <span>17</span> old</span> rose, <img hidden alt='No'>not fell.",
        "PARAGRAPH The budget rose, not fell.");
    assertBlocks("<div style='display:none'>\nNo <b>word</b>\n</div>\n\nNext", "PARAGRAPH Next");
  }

  @Test
  void elementsOfOneNameInOneAnotherEndTogether() {
    assertBlocks(
        "Use <span translate=\"no\">a <span>b</span> c</span> here.", "PARAGRAPH Use @ here.");
  }

  @Test
  void brokenInlineHtmlLosesNothingAfterItsBlock() {
    assertBlocks(
        "One <code>two\n\nThree <span lang=\"ru\">четыре\n\nFive </span></code> six",
        "PARAGRAPH One @\nPARAGRAPH Three @\nQUOTE[ru] четыре\nPARAGRAPH Five six");
    assertBlocks(
        "A ![x <span lang=\"ru\">y](u) z</span> b\n\nNext",
        "PARAGRAPH A @ z b\nCAPTION x y\nPARAGRAPH Next");
  }

  private static void assertBlocks(String text, String blocks) {
    assertThat(Shown.blocks("release.md", text)).isEqualTo(blocks);
  }
}
