package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Language;
import org.presslint.text.MappedText;
import org.presslint.text.Source;
import org.presslint.text.Span;

class BlockFactsTest {
  private final List<String> read = new ArrayList<>();
  private final BlockFacts<Integer> lengths = new BlockFacts<>(this::read);
  private final Analyzer analyzer = new Analyzer(new Lexicons(), Optional.empty());

  private int read(Block block) {
    read.add(block.text());
    return block.text().length();
  }

  private List<Integer> lengths(String text) {
    Source source = new Source("draft.txt", text);
    return analyzer.analyze(Formats.of(source.name()).read(source)).blocks().stream()
        .map(lengths::of)
        .toList();
  }

  @Test
  void readsAfterAnEditOnlyTheBlockThatIsNew() {
    assertThat(lengths("The first.\n\nThe second.\n")).containsExactly(10, 11);
    read.clear();
    assertThat(lengths("The very first.\n\nThe second.\n")).containsExactly(15, 11);
    assertThat(read).containsExactly("The very first.");
  }

  @Test
  void aBlockOfAnotherLanguageIsAnotherBlock() {
    lengths("The minister opened the new bridge.\n\nAlma, 2026\n");
    read.clear();
    lengths("Министр открыл новый мост через реку.\n\nAlma, 2026\n");
    assertThat(read).contains("Alma, 2026");
  }

  @Test
  void blocksWithoutTokensAreNotTakenForEachOther() {
    Block dash = block("\u200B");
    Block dashes = block("\u200B\u200B");
    assertThat(dash.tokens()).isSameAs(dashes.tokens());
    assertThat(lengths.of(dash)).isEqualTo(1);
    assertThat(lengths.of(dashes)).isEqualTo(2);
  }

  private static Block block(String text) {
    return new Block(
        BlockKind.PARAGRAPH,
        MappedText.slice(text, new Span(0, text.length())),
        Language.ENGLISH,
        List.of());
  }
}
