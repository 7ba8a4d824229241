package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentCountsTest {

  @Test
  void countsTheDocumentsOfWhatWasAskedFor() {
    DocumentCounts counts = new DocumentCounts();
    for (int i = 0; i < 100; i++) {
      counts.ask(WordHashes.of("word" + i));
    }
    for (int document = 0; document < 5; document++) {
      WordHashes.Builder words = new WordHashes.Builder(100);
      for (int i = document; i < 100; i++) {
        words.add(WordHashes.of("word" + i));
      }
      counts.add(words.build());
    }
    assertThat(counts.of(WordHashes.of("word0"))).isEqualTo(1);
    assertThat(counts.of(WordHashes.of("word99"))).isEqualTo(5);
    assertThat(counts.of(WordHashes.of("never asked for"))).isZero();
  }
}
