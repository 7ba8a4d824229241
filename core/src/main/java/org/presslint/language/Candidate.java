package org.presslint.language;

import java.util.List;
import java.util.Optional;

/**
 * A word that may have been meant.
 *
 * @param key the word folded, or two words with a space between
 * @param entry what the lists say of it; empty for two words
 * @param edits what would have happened to it
 * @param score its rank: the higher, the likelier; only differences within one list mean anything
 */
public record Candidate(String key, Optional<Entry> entry, List<Edit> edits, double score) {

  public Candidate {
    edits = List.copyOf(edits);
  }

  /** The frequency class, 0 to 25; that of the rarer of two words. */
  public int frequency() {
    return entry.map(Entry::frequency).orElse(0);
  }

  /** Whether the lists hold it as a name only. */
  public boolean isName() {
    return entry.map(Entry::nameOnly).orElse(false);
  }
}
