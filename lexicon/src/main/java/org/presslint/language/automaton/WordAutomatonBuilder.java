package org.presslint.language.automaton;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Builds the minimal automaton of a set of words, one word at a time.
 *
 * <p>The method is that of Daciuk, Mihov, Watson and Watson, "Incremental construction of minimal acyclic finite-state
 * automata" (2000), for words in their order.
 */
public final class WordAutomatonBuilder {
  private static final int MAX_LETTERS = Edges.LABEL_MASK;
  private static final int MAX_EDGES = 1 << (Integer.SIZE - Edges.TARGET_SHIFT);

  private final Map<String, Integer> words;
  private final String[] sorted;
  private final char[] alphabet;
  private final Map<IntBuffer, Integer> register = new LinkedHashMap<>();
  private int[] edges = new int[1024];
  private int edgeCount = 1;

  private WordAutomatonBuilder(Map<String, Integer> words) {
    this.words = words;
    sorted = words.keySet().toArray(String[]::new);
    Arrays.parallelSort(sorted);
    alphabet = alphabet(words.keySet());
  }

  /**
   * Writes the automaton of some words with their values.
   *
   * @throws IllegalArgumentException for an empty word, more than 127 letters or more than 65,536 different values
   */
  public static void write(Map<String, Integer> words, OutputStream out) throws IOException {
    new WordAutomatonBuilder(words).write(out);
  }

  /**
   * Writes the automaton of the same words reversed.
   *
   * @throws IllegalArgumentException for an empty word or more than 127 letters
   */
  public static void writeReversed(Set<String> words, OutputStream out) throws IOException {
    Map<String, Integer> reversed = new HashMap<>();
    words.forEach(word -> reversed.put(new StringBuilder(word).reverse().toString(), 0));
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(ReversedWords.MAGIC);
    new WordAutomatonBuilder(reversed).laidOut().write(data);
    data.flush();
  }

  private void write(OutputStream out) throws IOException {
    Edges laidOut = laidOut();
    int[] skipped = new SkippedWords(laidOut).count();
    int[] palette =
        words.values().stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    if (palette.length > 1 << 16) {
      throw new IllegalArgumentException(palette.length + " different values");
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(WordAutomaton.MAGIC);
    laidOut.write(data);
    Edges.writeInts(skipped, data);
    data.writeInt(palette.length);
    Edges.writeInts(palette, data);
    data.writeInt(words.size() * (palette.length > 256 ? 2 : 1));
    for (String word : sorted) {
      int index = Arrays.binarySearch(palette, words.getOrDefault(word, 0));
      if (palette.length > 256) {
        data.writeByte(index >>> 8);
      }
      data.writeByte(index);
    }
    data.flush();
  }

  private Edges laidOut() {
    return new Edges(alphabet, withRootFirst(build()));
  }

  /** Adds all words; the states on the path of the last word are open, all others are registered. */
  private int build() {
    int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    OpenState[] path = new OpenState[longest + 1];
    Arrays.setAll(path, i -> new OpenState());
    String previous = "";
    for (String word : sorted) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word");
      }
      int common = commonPrefix(previous, word);
      close(path, previous.length(), common);
      for (int i = common; i < word.length(); i++) {
        path[i].open(Arrays.binarySearch(alphabet, 1, alphabet.length, word.charAt(i)));
        path[i + 1].clear();
      }
      path[word.length() - 1].markLastFinal();
      previous = word;
    }
    close(path, previous.length(), 0);
    return register(path[0]);
  }

  private void close(OpenState[] path, int from, int to) {
    for (int i = from; i > to; i--) {
      path[i - 1].leadLastTo(register(path[i]));
    }
  }

  /** The index of the state's first edge; an equal state is stored once, a state without edges is 0. */
  private int register(OpenState state) {
    if (state.count == 0) {
      return 0;
    }
    int[] own = state.finished();
    Integer known = register.get(IntBuffer.wrap(own));
    if (known != null) {
      return known;
    }
    int first = edgeCount;
    if (first + own.length > MAX_EDGES) {
      throw new IllegalArgumentException("more than " + MAX_EDGES + " edges");
    }
    if (first + own.length > edges.length) {
      edges = Arrays.copyOf(edges, Math.max(edges.length * 2, first + own.length));
    }
    System.arraycopy(own, 0, edges, first, own.length);
    edgeCount += own.length;
    register.put(IntBuffer.wrap(own), first);
    return first;
  }

  /** The reader starts at edge 0, and 0 also says "no state": the root's edges move to the front, which nothing leads to. */
  private int[] withRootFirst(int root) {
    int rootLength = edgeCount - root;
    int[] result = new int[edgeCount - 1];
    for (int i = 1; i < edgeCount; i++) {
      int to = i >= root ? i - root : i - 1 + rootLength;
      int target = edges[i] >>> Edges.TARGET_SHIFT;
      int moved = target == 0 ? 0 : target - 1 + rootLength;
      result[to] = (edges[i] & ((1 << Edges.TARGET_SHIFT) - 1)) | (moved << Edges.TARGET_SHIFT);
    }
    return result;
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The letters in the order of their codes; code 0 stays unused. */
  private static char[] alphabet(Iterable<String> words) {
    BitSet letters = new BitSet();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        letters.set(word.charAt(i));
      }
    }
    if (letters.cardinality() > MAX_LETTERS) {
      throw new IllegalArgumentException(letters.cardinality() + " letters: " + letters);
    }
    StringBuilder all = new StringBuilder("\0");
    letters.stream().forEach(c -> all.append((char) c));
    return all.toString().toCharArray();
  }

  /** A state whose edges may still change. */
  private static final class OpenState {
    private final int[] edges = new int[MAX_LETTERS];
    private int count;

    void clear() {
      count = 0;
    }

    void open(int label) {
      edges[count++] = label;
    }

    void markLastFinal() {
      edges[count - 1] |= Edges.FINAL;
    }

    void leadLastTo(int target) {
      edges[count - 1] |= target << Edges.TARGET_SHIFT;
    }

    int[] finished() {
      int[] own = Arrays.copyOf(edges, count);
      own[count - 1] |= Edges.LAST;
      return own;
    }
  }
}
