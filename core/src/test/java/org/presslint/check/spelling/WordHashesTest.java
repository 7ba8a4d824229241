package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordHashesTest {

  @Test
  void holdsEachPairOnceInOrder() {
    TreeSet<Integer> expected = new TreeSet<>();
    int[] hashes = new int[900];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = WordHashes.of("word" + i % 300, "next" + i % 150);
      expected.add(hashes[i]);
    }
    WordHashes.Builder builder = new WordHashes.Builder(hashes.length);
    builder.addAll(hashes);
    WordHashes pairs = builder.build();
    assertThat(IntStream.range(0, pairs.size()).mapToObj(pairs::get))
        .containsExactlyElementsOf(expected);
    assertThat(expected).allMatch(pairs::contains);
    for (int hash : expected) {
      assertThat(pairs.contains(hash + 1)).isEqualTo(expected.contains(hash + 1));
      assertThat(pairs.contains(hash - 1)).isEqualTo(expected.contains(hash - 1));
    }
    assertThat(pairs.contains(Integer.MIN_VALUE)).isFalse();
    assertThat(pairs.contains(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void ofNoWordsThereAreNone() {
    assertThat(new WordHashes.Builder(0).build().contains(0)).isFalse();
  }
}
