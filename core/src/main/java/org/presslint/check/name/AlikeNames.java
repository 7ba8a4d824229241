package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Recent;

/**
 * The words of a document, and those of them that look alike where the words alone do not explain the difference; with what is
 * found out of its blocks, most of which come again in the next version: a block is told by its small words. Thread-safe.
 */
final class AlikeNames {
  /** More than most drafts have blocks. */
  private static final int BLOCKS = 256;

  private final NameWords words;
  private final UnexplainedSpellings spellings;
  private final List<Alike> pairs;
  /** The words that look alike, and their forms. */
  private final Set<String> forms = new HashSet<>();

  private final Recent<SmallWords, OfBlock> blocks = new Recent<>(BLOCKS);
  private final Recent<List<SmallWords>, List<UnplacedSuspect>> suspects = new Recent<>(4);

  AlikeNames(NameWords words, UnexplainedSpellings spellings) {
    this.words = words;
    this.spellings = spellings;
    List<Alike> alike = new ArrayList<>();
    for (long met : words.pairs()) {
      int number = Blocks.first(met);
      String first = words.compared().get(number);
      String second = words.compared().get(Blocks.second(met));
      spellings
          .between(first, second, words)
          .ifPresent(s -> alike.add(new Alike(number, first, second, s)));
    }
    pairs = List.copyOf(alike);
    for (Alike two : pairs) {
      for (String word : List.of(two.first(), two.second())) {
        forms.add(word);
        forms.addAll(words.forms(word));
      }
    }
  }

  /**
   * What a block says of them.
   *
   * @param hasAlike whether it has one of the names that look alike, with a capital or without
   * @param small its words that stand in small letters only and look like a name
   */
  record OfBlock(boolean hasAlike, List<Alike> small) {}

  NameWords words() {
    return words;
  }

  /** The names that look alike, in the order of the text. */
  List<Alike> pairs() {
    return pairs;
  }

  OfBlock ofBlock(BlockNames block) {
    OfBlock known = blocks.find(block.small());
    if (known != null) {
      return known;
    }
    OfBlock read = read(block);
    blocks.keep(block.small(), read);
    return read;
  }

  /**
   * What is suspected where these blocks have the names that look alike; null where it is not known.
   *
   * @param blocks all such blocks of a document, told by their small words
   */
  @Nullable
  List<UnplacedSuspect> suspects(List<SmallWords> blocks) {
    return suspects.find(blocks);
  }

  /** Keeps what is suspected where these blocks have the names that look alike. */
  void keep(List<SmallWords> blocks, List<UnplacedSuspect> found) {
    suspects.keep(List.copyOf(blocks), List.copyOf(found));
  }

  private OfBlock read(BlockNames block) {
    List<Alike> alike = new ArrayList<>();
    Set<Integer> near = new TreeSet<>();
    for (SmallWord small : block.small().words()) {
      for (int key : small.keys()) {
        words.unlisted().addOwners(key, near);
      }
      if (!near.isEmpty() && !words.has(small.name())) {
        near.forEach(number -> addSmall(number, small.name(), alike));
      }
      near.clear();
    }
    return new OfBlock(hasAlike(block), List.copyOf(alike));
  }

  /** Adds a word in small letters that may be what a name was meant to be. */
  private void addSmall(int number, String small, List<Alike> alike) {
    String name = words.compared().get(number);
    spellings
        .between(name, small, words)
        .filter(s -> !s.isOfAnotherWord())
        .ifPresent(s -> alike.add(new Alike(number, name, small, s)));
  }

  private boolean hasAlike(BlockNames block) {
    if (forms.isEmpty()) {
      return false;
    }
    for (NameWord word : block.forms().words()) {
      if (forms.contains(word.text())) {
        return true;
      }
    }
    for (SmallWord word : block.small().words()) {
      if (forms.contains(word.name())) {
        return true;
      }
    }
    return false;
  }
}
