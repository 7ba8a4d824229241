package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** Reads the hyphenated words of one block. */
final class CompoundReader {
  private static final int MOST_PLACES = 12;

  private final NameTokens block;
  private final List<Word> words = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  private CompoundReader(NameTokens block) {
    this.block = block;
  }

  /** A hyphenated word without possessive ending, and the capitalised words beside it. */
  record Word(String text, Span span, Set<String> neighbours) {}

  /** Three words, of which two are joined, as in {@link Triple}. */
  record Run(
      String first, String second, String third, boolean hyphenFirst, Span span, String text) {}

  /** What is read in a block, in the order of the text. */
  record Read(List<Word> words, List<Run> runs) {
    static final Read NOTHING = new Read(List.of(), List.of());

    Read {
      words = List.copyOf(words);
      runs = List.copyOf(runs);
    }
  }

  static Read read(NameTokens block) {
    if (!block.has(NameWord.HYPHENATED)) {
      return Read.NOTHING;
    }
    CompoundReader reader = new CompoundReader(block);
    for (int i = 0; i < block.size(); i++) {
      NameWord word = block.at(i);
      if (word != null && word.isHyphenated()) {
        reader.read(i, word);
      }
    }
    return new Read(reader.words, reader.runs);
  }

  /** The hyphenated words of a document, each once. */
  static List<Compound> compounds(List<ReadBlock> blocks) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (ReadBlock block : blocks) {
      for (Word word : block.names().hyphens().words()) {
        found.computeIfAbsent(word.text(), w -> new Found(word)).add(block, word);
      }
    }
    List<Compound> out = new ArrayList<>(found.size());
    found.forEach((word, f) -> out.add(new Compound(word, f.count, f.places, f.neighbours)));
    return out;
  }

  /** A hyphenated word while it is counted. */
  private static final class Found {
    private final List<Place> places = new ArrayList<>(1);
    private Set<String> neighbours;
    private int count;

    Found(Word first) {
      neighbours = first.neighbours();
    }

    void add(ReadBlock block, Word word) {
      count++;
      if (places.size() < MOST_PLACES) {
        places.add(block.place(word.span(), word.text()));
      }
      if (!neighbours.containsAll(word.neighbours())) {
        neighbours = new HashSet<>(neighbours);
        neighbours.addAll(word.neighbours());
      }
    }
  }

  /** The runs of three words of a document. */
  static List<Triple> triples(List<ReadBlock> blocks) {
    List<Triple> triples = new ArrayList<>();
    for (ReadBlock block : blocks) {
      for (Run run : block.names().hyphens().runs()) {
        triples.add(new Triple(
            run.first(),
            run.second(),
            run.third(),
            run.hyphenFirst(),
            block.place(run.span(), run.text())));
      }
    }
    return triples;
  }

  private void read(int i, NameWord word) {
    Set<String> neighbours = new HashSet<>();
    if (joins(i, i - 1) && !block.startsSentence(i - 1)) {
      addNeighbour(i - 1, neighbours);
    }
    if (!word.isPossessive() && joins(i + 1, i)) {
      addNeighbour(i + 1, neighbours);
    }
    words.add(new Word(word.text(), block.spanWithoutPossessive(i, i), Set.copyOf(neighbours)));
    int hyphen = word.text().indexOf('-');
    if (word.text().indexOf('-', hyphen + 1) < 0) {
      addRuns(i, word, word.text().substring(0, hyphen), word.text().substring(hyphen + 1));
    }
  }

  private void addRuns(int i, NameWord word, String left, String right) {
    if (!word.isPossessive() && joins(i + 1, i)) {
      Span span = block.spanWithoutPossessive(i, i + 1);
      addRun(left, right, block.word(i + 1).text(), /* hyphenFirst= */ true, span);
    }
    if (joins(i, i - 1)) {
      Span span = block.spanWithoutPossessive(i - 1, i);
      addRun(Letters.plain(block.text(i - 1)), left, right, /* hyphenFirst= */ false, span);
    }
  }

  private void addRun(String a, String b, String c, boolean hyphenFirst, Span span) {
    if (a.indexOf('-') < 0 && c.indexOf('-') < 0) {
      runs.add(new Run(a, b, c, hyphenFirst, span, span.of(block.block().text())));
    }
  }

  private void addNeighbour(int i, Set<String> neighbours) {
    if (block.isCapitalized(i)) {
      neighbours.add(block.word(i).text());
    }
  }

  /** Whether two tokens are words of one sentence with one space between them. */
  private boolean joins(int i, int before) {
    return block.isWord(i) && block.isWord(before) && !block.startsSentence(i) && block.gap(i) == 1;
  }
}
