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
import org.presslint.text.Language;
import org.presslint.text.Source;

class BlockFactsByTest {
  private final List<String> read = new ArrayList<>();
  private final BlockFactsBy<Language, String> facts = new BlockFactsBy<>(this::read);
  private final Analyzer analyzer = new Analyzer(new Lexicons(), Optional.empty());

  private String read(Block block, Language around) {
    String what = block.text() + " in " + around;
    read.add(what);
    return what;
  }

  private Block block() {
    Source source = new Source("draft.txt", "The minister opened the new bridge.\n");
    return analyzer.analyze(Formats.of(source.name()).read(source)).blocks().get(0);
  }

  @Test
  void readsABlockAgainOnlyWhereItsDocumentIsAnother() {
    facts.of(block(), Language.ENGLISH);
    assertThat(facts.of(block(), Language.ENGLISH))
        .isEqualTo("The minister opened the new bridge. in ENGLISH");
    assertThat(read).hasSize(1);
    assertThat(facts.of(block(), Language.RUSSIAN))
        .isEqualTo("The minister opened the new bridge. in RUSSIAN");
    assertThat(facts.of(block(), Language.RUSSIAN))
        .isEqualTo("The minister opened the new bridge. in RUSSIAN");
    assertThat(read).hasSize(2);
  }
}
