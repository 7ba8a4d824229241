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
import org.presslint.text.Source;

class BlockFactsTest {
  private final List<String> read = new ArrayList<>();
  private final BlockFacts<Integer> lengths = new BlockFacts<>(this::read);
  private final Analyzer analyzer = new Analyzer(new Lexicons(), Optional.empty());

  private int read(Block block) {
    read.add(block.text());
    return block.text().length();
  }

  private List<Integer> lengths(String text) {
    return lengths(analyzer, text);
  }

  private List<Integer> lengths(Analyzer analyzer, String text) {
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
  void keepsNothingOfOneOfManyTexts() {
    Analyzer ofMany = analyzer.ofMany();
    lengths(ofMany, "The first.\n\nThe second.\n");
    read.clear();
    assertThat(lengths(ofMany, "The second.\n")).containsExactly(11);
    assertThat(read).containsExactly("The second.");
  }
}
