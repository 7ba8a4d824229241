package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presslint.text.Locator;
import org.presslint.text.RawDocument;

class FrontMatterTest {

  @Test
  void proseKeysAreRead() {
    String text = """
        ---
        layout: post
        title: 'It''s a *new* quay: really'
        lang: en-GB
        slug: neww-quay
        description: "The \\"quay\\" \\u00e9t\\u00e9 is
          long &amp; wide"
        summary: >
          Folded words
          of two lines
        intro: |
          Literal words
          in lines
        image:
          src: quay.jpg
          alt: A quay 🎉 at night
        image-caption: Seen from `sea`
        captions:
          - First one
          - Second one
        tags: [portt, quayy]
        ---
        # Headline

        Body.
        """;
    RawDocument document = Shown.read("a.md", text);
    assertThat(Shown.blocks(document)).isEqualTo("""
            TITLE It's a new quay: really
            DESCRIPTION The "quay" été is long & wide
            DESCRIPTION Folded words of two lines
            DESCRIPTION Literal words in lines
            CAPTION A quay 🎉 at night
            CAPTION Seen from @
            CAPTION First one
            CAPTION Second one
            HEADLINE Headline
            PARAGRAPH Body.""");
    assertThat(document.language()).isEqualTo("en-GB");
    assertThat(document.remarks()).isEmpty();
    assertThat(Shown.written("a.md", text, "It's")).isEqualTo("It''s");
    assertThat(Shown.written("a.md", text, "new")).isEqualTo("new");
    assertThat(Shown.written("a.md", text, "été")).isEqualTo("\\u00e9t\\u00e9");
    assertThat(Shown.written("a.md", text, "long & wide")).isEqualTo("long &amp; wide");
    assertThat(Shown.written("a.md", text, "words of")).isEqualTo("words\n  of");
    assertThat(Shown.written("a.md", text, "in lines")).isEqualTo("in lines");
    assertThat(Shown.written("a.md", text, "at night")).isEqualTo("at night");
    assertThat(Shown.written("a.md", text, "Second")).isEqualTo("Second");
  }

  @Test
  void namesOfAuthorsAreRead() {
    String text = """
        ---
        author: "Viktor (Ludek) Havl\\u00edk"
        authors: ["Lauren Ostby", 'Erin O''Brien']
        translators:
          - name: Anna van der Berg
            url: https://example.org/Anna Berg
          - vberg
        editor: Office of Press
        contributors: [nberg, "@Otto Berg", Berg]
        speaker: Otto <otto@example.org>
        tags: [Anna Berg]
        ---
        Body.
        """;
    assertThat(Shown.blocks(Shown.read("a.md", text))).isEqualTo("""
            BYLINE Viktor (Ludek) Havlík
            BYLINE Lauren Ostby
            BYLINE Erin O'Brien
            BYLINE Anna van der Berg
            BYLINE Office of Press
            PARAGRAPH Body.""");
    assertThat(Shown.written("a.md", text, "Ostby")).isEqualTo("Ostby");
    assertThat(Shown.written("a.md", text, "O'Brien")).isEqualTo("O''Brien");
    assertThat(Shown.written("a.md", text, "Havlík")).isEqualTo("Havl\\u00edk");
  }

  @Test
  void afterAMistakeTheRestIsRead() {
    String text = "---\ntitle: Report: part one\ndeck: Good words\n---\nBody.\n";
    RawDocument document = Shown.read("a.md", text);
    assertThat(Shown.blocks(document))
        .isEqualTo("TITLE Report\nDESCRIPTION Good words\nPARAGRAPH Body.");
    assertThat(document.remarks()).singleElement().satisfies(r -> {
      assertThat(new Locator(text).line(r.offset())).isEqualTo(2);
      assertThat(r.message())
          .isEqualTo(
              "the front matter is not YAML (mapping values are not allowed here); correct it, or put the value"
                  + " in quotation marks");
    });
  }

  @Test
  void frontMatterThatIsNeverClosed() {
    RawDocument document = Shown.read("a.md", "---\ntitle: Quay\nweight: 2\n\nBody text.\n");
    assertThat(Shown.blocks(document)).isEqualTo("PARAGRAPH Body text.");
    assertThat(document.remarks())
        .singleElement()
        .satisfies(r -> assertThat(r.message())
            .isEqualTo("the front matter is never closed; end it with a line of ---"));
  }

  @Test
  void rulesAcrossThePageAreNoFrontMatter() {
    for (String text :
        new String[] {"---\nJust a text.\n\n---\nMore.\n", "---\n\nJust a text.\n\nMore.\n"}) {
      RawDocument document = Shown.read("a.md", text);
      assertThat(Shown.blocks(document)).contains("Just a text.").contains("More.");
      assertThat(document.remarks()).isEmpty();
    }
  }

  @Test
  void tomlIsLeftAlone() {
    RawDocument document = Shown.read("a.md", "+++\ntitle = \"Quayy\"\n+++\nBody.\n");
    assertThat(Shown.blocks(document)).isEqualTo("PARAGRAPH Body.");
    assertThat(document.remarks()).isEmpty();
  }

  @Test
  void emptyFrontMatter() {
    assertThat(Shown.blocks("a.md", "---\n---\nBody.\n")).isEqualTo("PARAGRAPH Body.");
  }
}
