package org.presslint.language.automaton;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds the words of an automaton that are near a word. Immutable and thread-safe.
 *
 * <p>A walk from the first letter follows nearly every beginning, since any of them may be two edits away. Most of those
 * words have both edits in the first half, and so the second half as it is written: they are found by a walk from the last
 * letter, which has few ways to go (Mihov and Schulz 2004, "Fast approximate search in large dictionaries").
 */
public final class NearWords {
  /** The walk back has so much less to do that it can take a letter more: measured on unknown words of releases. */
  private static final int LONGER_HALF = 1;

  /** Of shorter words the second half is no help. */
  private static final int SHORTEST_HALVED = 4;

  /** In {@link NearWalk}: leave nothing out. */
  private static final int NOTHING = -1;

  private final WordAutomaton words;
  private final Supplier<ReversedWords> reversed;

  /**
   * The words near others.
   *
   * @param words the words
   * @param reversed the same words reversed, asked for when they are first needed
   */
  public NearWords(WordAutomaton words, Supplier<ReversedWords> reversed) {
    this.words = words;
    this.reversed = reversed;
  }

  /** Is told a word that is near another. */
  @FunctionalInterface
  public interface Near {
    /**
     * Called once for each word.
     *
     * @param index its number
     * @param word the word
     */
    void accept(int index, String word);
  }

  /**
   * Tells all words at most {@code distance} edits away, each once, in no order. An edit is a letter lost, added or replaced,
   * or two neighbours swapped (restricted Damerau-Levenshtein distance).
   *
   * @param distance at least 0; the walk grows quickly beyond 2
   */
  public void find(String word, int distance, Near found) {
    if (distance < 2 || word.length() < SHORTEST_HALVED) {
      walk(word, distance, NOTHING, near -> found.accept(words.indexOf(near), near));
      return;
    }
    int half = word.length() / 2 + LONGER_HALF;
    Set<String> seen = new HashSet<>();
    Consumer<String> once = near -> {
      if (seen.add(near)) {
        found.accept(words.indexOf(near), near);
      }
    };
    walk(word, distance, half, once);
    walkBack(word, distance, half, once);
  }

  private void walk(String word, int distance, int leftOut, Consumer<String> found) {
    new NearWalk(words.edges, word, distance, leftOut, found).run(0);
  }

  /** The words with the same second half. */
  private void walkBack(String word, int distance, int half, Consumer<String> found) {
    String ending = word.substring(half);
    if (half <= distance && words.indexOf(ending) >= 0) {
      found.accept(ending);
    }
    Edges edges = reversed.get().edges;
    int state = 0;
    for (int i = word.length() - 1; i >= half; i--) {
      int edge = edges.find(state, word.charAt(i));
      state = edge < 0 ? 0 : edges.target(edge);
      if (state == 0) {
        return;
      }
    }
    String beginning = new StringBuilder(word.substring(0, half)).reverse().toString();
    Consumer<String> turned = near -> found.accept(new StringBuilder(near).reverse() + ending);
    new NearWalk(edges, beginning, distance, NOTHING, turned).run(state);
  }
}
