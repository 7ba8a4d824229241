package org.presslint.language.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {
  private static final TreeMap<String, Integer> SHIPS = new TreeMap<>(
      Map.of("ship", 3, "ships", 1, "shop", 7, "chip", 3, "sip", 2, "shipper", 9, "ёж", 5));

  @Test
  void numbersWordsInTheirOrder() throws IOException {
    WordAutomaton automaton = automaton(SHIPS);
    List<String> words =
        IntStream.range(0, automaton.size()).mapToObj(automaton::word).toList();
    assertThat(words).containsExactlyInAnyOrderElementsOf(SHIPS.keySet());
    for (String word : words) {
      assertThat(automaton.word(automaton.indexOf(word))).isEqualTo(word);
      assertThat(automaton.value(automaton.indexOf(word))).isEqualTo(SHIPS.get(word));
    }
  }

  @Test
  void doesNotHoldPrefixesNorStrangers() throws IOException {
    WordAutomaton automaton = automaton(SHIPS);
    for (String stranger :
        List.of("", "s", "shi", "shipp", "shipsx", "xship", "еж", "ship\uFFFC")) {
      assertThat(automaton.indexOf(stranger)).as(stranger).isNegative();
    }
  }

  @Test
  void holdsManyValues() throws IOException {
    TreeMap<String, Integer> numbered = new TreeMap<>();
    IntStream.range(0, 5000).forEach(i -> numbered.put("w" + Integer.toString(i, 26), i * 13));
    WordAutomaton automaton = automaton(numbered);
    numbered.forEach((w, v) -> assertThat(automaton.value(automaton.indexOf(w))).isEqualTo(v));
  }

  @Test
  void walksToAllNearWordsAndNoOthers() throws IOException {
    Random random = new Random(7);
    TreeMap<String, Integer> words = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      words.put(randomWord(random), i % 5);
    }
    Finder finder = Finder.of(words);
    for (int i = 0; i < 400; i++) {
      String word = randomWord(random);
      for (int distance = 0; distance <= 2; distance++) {
        int limit = distance;
        assertThat(finder.near(word, distance))
            .as(word + " " + distance)
            .containsExactlyInAnyOrderElementsOf(
                words.keySet().stream().filter(w -> distance(word, w) <= limit).toList());
      }
    }
  }

  @Test
  void walksAlongWordsOfAnyLength() throws IOException {
    for (int length : new int[] {28, 30, 31, 32, 33, 60, 63, 64, 65, 100}) {
      String word = "abcd".repeat(25).substring(0, length);
      String other = word.substring(0, length - 3) + "x" + word.substring(length - 2);
      Finder finder = Finder.of(Map.of(word, 1, "a" + word, 2, other, 3));
      assertThat(finder.near("b" + word, 1)).as("%s letters", length).contains(word);
      assertThat(finder.near(word, 2)).contains(word, "a" + word, other);
      assertThat(finder.near(word, 0)).containsExactly(word);
    }
  }

  @Test
  void refusesOtherFiles() {
    assertThatThrownBy(() -> WordAutomaton.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessage("not a compiled word list");
    assertThatThrownBy(() -> ReversedWords.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessage("not a compiled list of reversed words");
  }

  private static WordAutomaton automaton(Map<String, Integer> words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordAutomatonBuilder.write(words, out);
    return WordAutomaton.read(new ByteArrayInputStream(out.toByteArray()));
  }

  /** Finds words, each once and with its number. */
  private record Finder(WordAutomaton automaton, NearWords words) {

    static Finder of(Map<String, Integer> words) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WordAutomatonBuilder.writeReversed(words.keySet(), out);
      ReversedWords reversed = ReversedWords.read(new ByteArrayInputStream(out.toByteArray()));
      WordAutomaton automaton = WordAutomatonTest.automaton(words);
      return new Finder(automaton, new NearWords(automaton, () -> reversed));
    }

    List<String> near(String word, int distance) {
      List<String> found = new ArrayList<>();
      words.find(word, distance, (index, listed) -> {
        assertThat(automaton.word(index)).isEqualTo(listed);
        found.add(listed);
      });
      return found;
    }
  }

  private static String randomWord(Random random) {
    return random
        .ints(1 + random.nextInt(10), 'a', 'e')
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString();
  }

  /** The whole table, written down from the definition. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
