package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The full names of a run, and who of them looks like whom. */
final class CorpusNames {
  private static final int SHORTEST = 4;

  private final List<CorpusName> names = new ArrayList<>();
  /** A word around names is rare where no more than so many documents, and one in so many, have it there. */
  private static final int RARE_DOCUMENTS = 4;

  private static final int RARE_SHARE = 50;

  private final Map<String, Documents> wordDocuments = new HashMap<>();
  /** By the hash of a word. */
  private final int[] contextDocuments;

  private final int documents;

  private CorpusNames(int documents) {
    this.documents = documents;
    contextDocuments = new int[documents == 0 ? 0 : NameWord.CONTEXT_HASHES];
  }

  /** How many documents have a word, counted one document after the other. */
  private static final class Documents {
    private int count;
    private int last = -1;

    void add(int document) {
      count += document == last ? 0 : 1;
      last = document;
    }
  }

  static CorpusNames of(List<NameObservation> observations) {
    Map<List<String>, CorpusName> byKeys = new LinkedHashMap<>();
    CorpusNames corpus = new CorpusNames(observations.size());
    for (int document = 0; document < observations.size(); document++) {
      NameObservation observation = observations.get(document);
      BitSet context = new BitSet();
      for (List<SeenName> names : List.of(observation.names(), observation.parts())) {
        for (SeenName name : names) {
          CorpusName all = byKeys.computeIfAbsent(CorpusName.keys(name), CorpusName::new);
          all.add(observation, name);
          corpus.addWords(all.keys(), document);
          for (int i = 0; i < name.context().length(); i++) {
            context.set(name.context().charAt(i));
          }
        }
      }
      context.stream().forEach(word -> corpus.contextDocuments[word]++);
    }
    corpus.names.addAll(byKeys.values());
    return corpus;
  }

  private void addWords(List<String> words, int document) {
    for (String word : words) {
      wordDocuments.computeIfAbsent(word, w -> new Documents()).add(document);
    }
  }

  /** Whether few documents have a word, told by its hash, around their names. */
  boolean isRareContext(int word) {
    return contextDocuments[word] <= Math.max(RARE_DOCUMENTS, documents / RARE_SHARE);
  }

  /** In how many documents the word stands in a full name. */
  int documents(String word) {
    Documents with = wordDocuments.get(CorpusName.key(word));
    return with == null ? 0 : with.count;
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
    String[] folded = new String[words.size()];
    Arrays.setAll(folded, i -> Letters.fold(words.get(i)));
    for (int i = 0; i < folded.length; i++) {
      String word = words.get(i);
      if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      long rest = i;
      for (int k = 0; k < folded.length; k++) {
        long hash = k == i ? 0 : folded[k].hashCode();
        rest = DeletionKeys.mixed(rest + hash, k);
      }
      blocks.add(owner, DeletionKeys.of(folded[i], rest, 1));
      String expanded = Letters.isAscii(word) ? folded[i] : Letters.foldExpanded(word);
      if (!expanded.equals(folded[i])) {
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
