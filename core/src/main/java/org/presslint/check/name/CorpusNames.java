package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The full names of a run, and who of them looks like whom. */
final class CorpusNames {
  private static final int SHORTEST = 4;

  private final List<CorpusName> names = new ArrayList<>();
  /** A word around names is rare where no more than so many documents, and one in so many, have it there. */
  private static final int RARE_DOCUMENTS = 4;

  private static final int RARE_SHARE = 50;

  private final Map<String, Integer> wordDocuments = new HashMap<>();
  private final Map<Integer, Integer> contextDocuments = new HashMap<>();
  private final int documents;

  private CorpusNames(int documents) {
    this.documents = documents;
  }

  static CorpusNames of(List<NameObservation> observations) {
    Map<List<String>, CorpusName> byKeys = new LinkedHashMap<>();
    CorpusNames corpus = new CorpusNames(observations.size());
    for (NameObservation observation : observations) {
      Set<Integer> context = new HashSet<>();
      Set<String> words = new HashSet<>();
      for (List<SeenName> names : List.of(observation.names(), observation.parts())) {
        for (SeenName name : names) {
          CorpusName all = byKeys.computeIfAbsent(CorpusName.keys(name), CorpusName::new);
          all.add(observation, name);
          name.context().chars().forEach(context::add);
          words.addAll(all.keys());
        }
      }
      context.forEach(word -> corpus.contextDocuments.merge(word, 1, Integer::sum));
      words.forEach(word -> corpus.wordDocuments.merge(word, 1, Integer::sum));
    }
    corpus.names.addAll(byKeys.values());
    return corpus;
  }

  /** Whether few documents have a word, told by its hash, around their names. */
  boolean isRareContext(int word) {
    int with = contextDocuments.getOrDefault(word, 0);
    return with <= Math.max(RARE_DOCUMENTS, documents / RARE_SHARE);
  }

  /** In how many documents the word stands in a full name. */
  int documents(String word) {
    return wordDocuments.getOrDefault(CorpusName.key(word), 0);
  }

  /**
   * Two full names that are equal but for one word, which looks alike.
   *
   * @param first one of them
   * @param second the other
   * @param word the index of the word
   */
  record Pair(CorpusName first, CorpusName second, int word) {}

  /** All such pairs, each once; near-linear: names meet by what is left of them without the word and a letter of it. */
  List<Pair> pairs() {
    Blocks blocks = new Blocks();
    for (int i = 0; i < names.size(); i++) {
      addKeys(i, blocks);
    }
    List<Pair> pairs = new ArrayList<>();
    for (long met : blocks.pairs()) {
      CorpusName first = names.get(Blocks.first(met));
      CorpusName second = names.get(Blocks.second(met));
      int word = differingWord(first.keys(), second.keys());
      if (word >= 0) {
        pairs.add(new Pair(first, second, word));
      }
    }
    return pairs;
  }

  private void addKeys(int owner, Blocks blocks) {
    List<String> words = names.get(owner).keys();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() < SHORTEST || !Character.isLetter(words.get(i).charAt(0))) {
        continue;
      }
      long rest = i;
      for (int k = 0; k < words.size(); k++) {
        long hash = k == i ? 0 : Letters.fold(words.get(k)).hashCode();
        rest = DeletionKeys.mixed(rest + hash, k);
      }
      String folded = Letters.fold(words.get(i));
      blocks.add(owner, DeletionKeys.of(folded, rest, 1));
      String expanded = Letters.foldExpanded(words.get(i));
      if (!expanded.equals(folded)) {
        blocks.add(owner, DeletionKeys.of(expanded, rest, 1));
      }
    }
  }

  /** The index of the only word that differs; -1 where none or more than one does. */
  private static int differingWord(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
