package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent<Key, String> recent = new Recent<>(64);

  /** Keys of one hash share their slots. */
  private record Key(String name) {
    @Override
    public int hashCode() {
      return 3;
    }
  }

  @Test
  void fourKeysOfTheSameSlotsAreKeptWhicheverComesFirst() {
    List<Key> keys = keys(4);
    keys.forEach(key -> recent.keep(key, key.name()));
    assertThat(keys).allSatisfy(key -> assertThat(recent.find(key)).isEqualTo(key.name()));
  }

  @Test
  void theFifthDrivesOutTheOneThatCameFirst() {
    List<Key> keys = keys(5);
    keys.forEach(key -> recent.keep(key, key.name()));
    assertThat(recent.find(keys.get(0))).isNull();
    assertThat(keys.subList(1, 5))
        .allSatisfy(key -> assertThat(recent.find(key)).isEqualTo(key.name()));
  }

  @Test
  void nearlyAllKeysOfHalfItsSlotsAreKept() {
    Recent<Integer, Integer> numbers = new Recent<>(1 << 10);
    List<Integer> keys = IntStream.range(0, 1 << 9).boxed().toList();
    keys.forEach(key -> numbers.keep(key, key));
    assertThat(keys.stream().filter(key -> numbers.find(key) != null).count()).isGreaterThan(480);
  }

  @Test
  void takesOnlyAPowerOfTwoFromFourOn() {
    assertThatThrownBy(() -> new Recent<>(2)).hasMessage("not a power of two from 4 on: 2");
    assertThatThrownBy(() -> new Recent<>(12)).hasMessage("not a power of two from 4 on: 12");
  }

  private static List<Key> keys(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Key("key " + i)).toList();
  }
}
