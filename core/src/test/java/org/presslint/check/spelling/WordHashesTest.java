package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void theNextVersionHasLostSomeAndGotOthers() {
    WordHashes before = of("bridge", "council", "minister", "town");
    WordHashes after = of("bridge", "mayor", "town", "treaty");
    WordHashes touched = of("council", "minister", "mayor", "treaty", "town", "never there");
    WordHashes next = before.next(touched, after::contains);
    assertThat(all(next)).isEqualTo(all(after));
    assertThat(all(before.next(of(), hash -> true))).isEqualTo(all(before));
  }

  private static WordHashes of(String... words) {
    WordHashes.Builder builder = new WordHashes.Builder(words.length);
    for (String word : words) {
      builder.add(WordHashes.of(word));
    }
    return builder.build();
  }

  private static List<Integer> all(WordHashes hashes) {
    return IntStream.range(0, hashes.size()).mapToObj(hashes::get).toList();
  }

  @Test
  void ofNoWordsThereAreNone() {
    assertThat(new WordHashes.Builder(0).build().contains(0)).isFalse();
  }
}
