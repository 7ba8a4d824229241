package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class KeyOwnersTest {

  @Test
  void tellsAllOwnersOfAKey() {
    KeyOwners owners = owners("norov", "haldane", "berg", "nurov");

    assertThat(near("norov", owners)).containsExactly(0, 3);
    assertThat(near("halfane", owners)).containsExactly(1);
    assertThat(near("osk", owners)).isEmpty();
  }

  @Test
  void ofNoWordsThereAreNone() {
    assertThat(near("norov", owners())).isEmpty();
  }

  private static KeyOwners owners(String... words) {
    List<List<NearForm>> near = new ArrayList<>();
    for (String word : words) {
      near.add(List.of(new NearForm(word, DeletionKeys.cut(word, 1))));
    }
    return new KeyOwners(near);
  }

  private static Set<Integer> near(String word, KeyOwners owners) {
    Set<Integer> near = new TreeSet<>();
    for (int key : DeletionKeys.cut(word, 1)) {
      owners.addOwners(key, near);
    }
    return near;
  }
}
