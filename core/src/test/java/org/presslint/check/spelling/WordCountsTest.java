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
      String word = Integer.toString(random.nextInt(500), 36);
      int times = 1 + random.nextInt(3);
      assertThat(counts.add(word, times)).isEqualTo(map.merge(word, times, Integer::sum));
    }
    assertThat(counts.words()).isEqualTo(map.keySet());
    map.forEach((word, count) -> assertThat(counts.of(word)).isEqualTo(count));
    assertThat(counts.contains("absent word")).isFalse();
  }
}
