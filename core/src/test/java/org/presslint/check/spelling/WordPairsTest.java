package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordPairsTest {

  @Test
  void holdsEachPairOnceInOrder() {
    TreeSet<Integer> expected = new TreeSet<>();
    int[] hashes = new int[900];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = WordPairs.hash("word" + i % 300, "next" + i % 150);
      expected.add(hashes[i]);
    }
    WordPairs.Builder builder = new WordPairs.Builder(hashes.length);
    builder.addAll(hashes);
    WordPairs pairs = builder.build();
    List<Integer> told = new ArrayList<>();
    pairs.forEach(told::add);
    assertThat(told).containsExactlyElementsOf(expected);
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
    assertThat(new WordPairs.Builder(0).build().contains(0)).isFalse();
  }
}
