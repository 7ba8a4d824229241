package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordCountsTest {

  @Test
  void countsAsAMapDoesHoweverManyWordsCome() {
    WordCounts counts = new WordCounts(4);
    Map<String, Integer> map = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String word = "word" + random.nextInt(500);
      int times = 1 + random.nextInt(3);
      assertThat(counts.add(word, times)).isEqualTo(map.merge(word, times, Integer::sum));
    }
    map.forEach((word, count) -> assertThat(counts.of(word)).isEqualTo(count));
    assertThat(counts.contains("absent word")).isFalse();
    assertThat(counts.hashes().size()).isEqualTo(map.size());
    assertThat(map.keySet()).allMatch(word -> counts.hashes().contains(WordHashes.of(word)));
  }

  @Test
  void aWordThatWentMayComeBack() {
    WordCounts counts = new WordCounts(4);
    counts.add("release", 2);
    WordCounts next = counts.next();
    assertThat(next.add("release", -2)).isZero();
    assertThat(next.contains("release")).isFalse();
    assertThat(next.holds(WordHashes.of("release"))).isFalse();
    assertThat(next.add("release", 1)).isEqualTo(1);
    assertThat(counts.of("release")).isEqualTo(2);
  }

  @Test
  void versionsOfManyChangesCountAsAMapDoes() {
    WordCounts counts = new WordCounts(4);
    Map<String, Integer> map = new HashMap<>();
    Random random = new Random(11);
    for (int version = 0; version < 300; version++) {
      counts = counts.next();
      for (int i = 0; i < 10; i++) {
        String word = "word" + random.nextInt(80);
        int times = random.nextInt(4) - map.getOrDefault(word, 0);
        assertThat(counts.add(word, times)).isEqualTo(map.merge(word, times, Integer::sum));
      }
    }
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      assertThat(counts.of(entry.getKey())).isEqualTo(entry.getValue());
      assertThat(counts.holds(WordHashes.of(entry.getKey()))).isEqualTo(entry.getValue() > 0);
    }
  }
}
