package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Span;

/** What holds for every text in every format, shown on texts put together at random from awkward pieces. */
class ReadingLawsTest {
  private static final List<String> PIECES = List.of(
      "Anna met ",
      "Жёлтый ёж",
      "🎉",
      "é",
      "e\u0301",
      "&amp;",
      "&eacute;",
      "&copy",
      "&#10;",
      "&nosuch;",
      "&",
      "\\*",
      "\\",
      "*",
      "**",
      "_",
      "`",
      "``",
      "[",
      "](x)",
      "](x \"t\")",
      "![",
      "<b>",
      "</b>",
      "<p>",
      "</p>",
      "<div>",
      "<li>",
      "<span lang=\"ru\">",
      "</span>",
      "<br>",
      "<!-- c -->",
      "<img alt=\"Pic &amp; x\"\n  title='T'>",
      "<table><tr><td>",
      "</table>",
      "<code>",
      "</code>",
      "<",
      ">",
      "\t",
      " ",
      "  ",
      "\n",
      "\n",
      "\n\n",
      "\n\n",
      "# ",
      "## ",
      "- ",
      "1. ",
      "> ",
      "    ",
      "| a | b |\n|---|---|\n| c | d |\n",
      "---\n",
      "```\n",
      "{{ x }}",
      "{% y %}",
      "{{",
      "%}",
      "{: .z}",
      "[^1]",
      "\n[^1]: ",
      "$x^2$",
      "$5",
      "\u00A0",
      "\u00AD",
      ".",
      "word-\n",
      "...",
      "***\n",
      "\uFDD0",
      "\u0001");

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void exactSpansHaveTheSameLettersAndAllSpansLieInTheText(String name) {
    for (String text : texts()) {
      RawDocument document = Shown.read(name, text);
      for (RawBlock block : document.blocks()) {
        assertLaws(text, block.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void lineEndsAndByteOrderMarkChangeNothing(String name) {
    for (String text : texts()) {
      String blocks = Shown.blocks(name, text);
      assertThat(Shown.blocks(name, text.replace("\n", "\r\n"))).as(text).isEqualTo(blocks);
      assertThat(Shown.blocks(name, "\uFEFF" + text)).as(text).isEqualTo(blocks);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void blocksStandInTheOrderOfTheSource(String name) {
    for (String text : texts()) {
      assertThat(Shown.read(name, text).blocks())
          .as(text)
          .extracting(b -> b.text().toSource(new Span(0, 1)).start())
          .isSorted();
    }
  }

  private static void assertLaws(String source, MappedText mapped) {
    String text = mapped.text();
    for (int i = 0; i < text.length(); i++) {
      for (int length = 1; length < 8 && i + length <= text.length(); length++) {
        Span span = new Span(i, i + length);
        Span written = mapped.toSource(span);
        assertThat(written.end()).isLessThanOrEqualTo(source.length());
        if (mapped.isExact(span)) {
          assertThat(written.of(source)).as(source).isEqualTo(span.of(text));
        }
      }
    }
  }

  private static List<String> texts() {
    Random random = new Random(20);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text =
          new StringBuilder(i % 5 == 0 ? "---\ntitle: 'A &amp; ''b''' \nalt: x\n---\n" : "");
      int pieces = 1 + random.nextInt(25);
      for (int j = 0; j < pieces; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
