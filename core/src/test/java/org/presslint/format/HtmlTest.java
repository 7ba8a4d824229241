package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void aWholePage() {
    assertBlocks("""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
          <title>Port opens quay | Port</title>
          <meta name="description" content="The new &quot;quay&quot;">
          <meta name=keywords content="port, quay">
          <meta name="author" content="Anna van der Berg">
          <meta name="author" content="aberg">
          <style>p { color: red }</style>
        </head>
        <body>
          <header>Port of North <a href="/">Home</a></header>
          <nav><ul><li>News</li><li>About</li></ul></nav>
          <main>
          <article>
            <header><h1>Port opens
              quay</h1></header>
            <p>The <b>new</b> qu<i>ay</i> is<br>400&nbsp;metres&mdash;long.</p>
            Loose text
            <h2>Details</h2>
            <ul><li>one<li><p>two</p></ul>
            <blockquote><p>We are glad.</p></blockquote>
            <table><caption>Sums</caption><tr><th>A</th><td>B</td></tr></table>
            <figure><img src="q.jpg" alt="The quay" title="At night"><figcaption>Quay</figcaption></figure>
            <script>var x = "hidden";</script><pre>code</pre>
            <p>Use <code>ls -l</code> or <span translate="no">FooBar</span> here.</p>
          </article>
          </main>
          <footer>All rights</footer>
        </body>
        </html>
        """, """
        TITLE Port opens quay | Port
        DESCRIPTION The new "quay"
        BYLINE Anna van der Berg
        BOILERPLATE Port of North Home
        BOILERPLATE News
        BOILERPLATE About
        HEADLINE Port opens quay
        PARAGRAPH The new quay is/400\u00A0metres—long.
        PARAGRAPH Loose text
        HEADING Details
        LIST_ITEM one
        LIST_ITEM two
        QUOTE We are glad.
        CAPTION Sums
        TABLE_CELL A
        TABLE_CELL B
        CAPTION The quay
        CAPTION At night
        CAPTION Quay
        PARAGRAPH Use @ or @ here.
        BOILERPLATE All rights""");
  }

  @Test
  void languages() {
    String text = """
        <html xml:lang="en"><body><p>One <span lang="en-US">two</span> <q lang="ru">три</q> four</p>
        <div lang="ru"><p>Пять <em lang="ru-RU">шесть</em></p><img alt="Семь"></div><p>Eight</p>
        """;
    assertBlocks(text, """
        PARAGRAPH One two @ four
        QUOTE[ru] три
        PARAGRAPH[ru] Пять шесть
        CAPTION[ru] Семь
        PARAGRAPH Eight""");
    assertThat(Shown.read("a.html", text).language()).isEqualTo("en");
  }

  @Test
  void positionsThroughEntitiesAndTags() {
    String text = "<p>Mu&#776;nchen &amp; K&ouml;ln, soft&shy;ware, AT&ampT 🎉 <b>Ber</b>lin</p>";
    assertThat(Shown.written("a.html", text, "Köln")).isEqualTo("K&ouml;ln");
    assertThat(Shown.written("a.html", text, "Mu\u0308nchen")).isEqualTo("Mu&#776;nchen");
    assertThat(Shown.written("a.html", text, "soft\u00ADware")).isEqualTo("soft&shy;ware");
    assertThat(Shown.written("a.html", text, "T 🎉")).isEqualTo("T 🎉");
    assertThat(Shown.written("a.html", text, "lin")).isEqualTo("lin");
    assertThat(Shown.written("a.html", text, "Berlin")).isEqualTo("Ber</b>lin");
    String attribute = "<img src=x alt='K&ouml;ln by night'><img alt=Bonn>";
    assertThat(Shown.written("a.html", attribute, "Köln by")).isEqualTo("K&ouml;ln by");
    assertThat(Shown.written("a.html", attribute, "Bonn")).isEqualTo("Bonn");
  }

  @Test
  void whatThePageDoesNotShowIsNotRead() {
    assertBlocks("""
        <p>The budget<span hidden>id 17</span> rose<span style="color:red; DISPLAY : none"> fell</span>.</p>
        <p>Pri<span hidden>old</span>ces <a hidden href="/x" title="No">no</a> <img hidden alt="No">rose.</p>
        <p>One<div style="display:none"><h2>Menu</h2><p>Item</p></div>two</p>
        """, """
        PARAGRAPH The budget rose.
        PARAGRAPH Prices rose.
        PARAGRAPH One
        PARAGRAPH two""");
    String text = "<p>Pri<span hidden>old</span>ces rose.</p>";
    assertThat(Shown.written("a.html", text, "ces rose")).isEqualTo("ces rose");
  }

  @Test
  void whatIsOnlyKeptFromSomeReadersIsRead() {
    assertBlocks("""
        <html hidden><body style="display:none">
        <p aria-hidden="true">To the eye</p>
        <p>Read more<span class="sr-only"> on the budget</span></p>
        <p hidden="until-found">Found by a search</p>
        <p style="display:block">Shown</p>
        """, """
        PARAGRAPH To the eye
        PARAGRAPH Read more on the budget
        PARAGRAPH Found by a search
        PARAGRAPH Shown""");
  }

  @Test
  void frontMatterAndTemplatesOfSiteGenerators() {
    assertBlocks("""
        ---
        title: "The week"
        ---
        <p>By {{ page.author }}, see <a href="{{ url }}">the page</a>.</p>
        {% for a in b %}<p>Item</p>{% endfor %}
        """, """
        TITLE The week
        PARAGRAPH By @, see the page.
        PARAGRAPH Item""");
  }

  @Test
  void brokenMarkupLosesNoText() {
    assertBlocks(
        "<p>One <b>two <p>three</b> four <table>five<tr><td>six</table> seven < eight", """
        PARAGRAPH One two
        PARAGRAPH three four five
        TABLE_CELL six
        PARAGRAPH seven < eight""");
  }

  @Test
  void charactersThatTheParserDropsMoveNothing() {
    String text = "<p>One\u0000 wo\u0000rd here {{ x }} and there</p>";
    assertBlocks(text, "PARAGRAPH One word here @ and there");
    assertThat(Shown.written("a.html", text, "there")).isEqualTo("there");
  }

  private static void assertBlocks(String text, String blocks) {
    assertThat(Shown.blocks("release.html", text)).isEqualTo(blocks);
  }
}
