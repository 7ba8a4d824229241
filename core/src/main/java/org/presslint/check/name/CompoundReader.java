package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads the hyphenated words of one document. */
final class CompoundReader {
  private static final int MOST_PLACES = 12;

  private final Document document;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<Triple> triples = new ArrayList<>();

  private CompoundReader(Document document) {
    this.document = document;
  }

  /** A hyphenated word while it is counted. */
  private static final class Found {
    private final List<Place> places = new ArrayList<>();
    private final Set<String> neighbours = new LinkedHashSet<>();
    private int count;
  }

  static CompoundReader read(Document document) {
    CompoundReader reader = new CompoundReader(document);
    for (Block block : document.blocks()) {
      if (block.language() != Language.OTHER && block.kind() != BlockKind.BOILERPLATE) {
        for (int i = 0; i < block.tokens().size(); i++) {
          reader.read(block, i);
        }
      }
    }
    return reader;
  }

  List<Compound> compounds() {
    List<Compound> out = new ArrayList<>();
    found.forEach((word, f) -> out.add(new Compound(word, f.count, f.places, f.neighbours)));
    return out;
  }

  List<Triple> triples() {
    return triples;
  }

  private void read(Block block, int i) {
    Token token = block.tokens().get(i);
    if (!token.isWord()) {
      return;
    }
    int length = Letters.withoutPossessive(token.text());
    String word = Letters.plain(token.text().substring(0, length));
    int hyphen = word.indexOf('-');
    if (hyphen < 1 || hyphen == word.length() - 1) {
      return;
    }
    int start = token.span().start();
    Found here = found.computeIfAbsent(word, w -> new Found());
    here.count++;
    if (here.places.size() < MOST_PLACES) {
      here.places.add(document.place(block, new Span(start, start + length)));
    }
    if (joins(block, i, i - 1) && !block.tokens().get(i - 1).startsSentence()) {
      addNeighbour(here, block.tokens().get(i - 1));
    }
    boolean possessive = length < token.text().length();
    if (!possessive && joins(block, i + 1, i)) {
      addNeighbour(here, block.tokens().get(i + 1));
    }
    if (word.indexOf('-', hyphen + 1) < 0) {
      addTriples(block, i, word.substring(0, hyphen), word.substring(hyphen + 1), possessive);
    }
  }

  private void addTriples(Block block, int i, String left, String right, boolean possessive) {
    if (!possessive && joins(block, i + 1, i)) {
      Token next = block.tokens().get(i + 1);
      int length = Letters.withoutPossessive(next.text());
      String third = Letters.plain(next.text().substring(0, length));
      Span span = new Span(block.tokens().get(i).span().start(), next.span().start() + length);
      addTriple(block, left, right, third, true, span);
    }
    if (joins(block, i, i - 1)) {
      Token before = block.tokens().get(i - 1);
      Token token = block.tokens().get(i);
      int end = token.span().start() + Letters.withoutPossessive(token.text());
      addTriple(
          block,
          Letters.plain(before.text()),
          left,
          right,
          false,
          new Span(before.span().start(), end));
    }
  }

  private void addTriple(
      Block block, String a, String b, String c, boolean hyphenFirst, Span span) {
    if (a.indexOf('-') < 0 && c.indexOf('-') < 0) {
      triples.add(new Triple(a, b, c, hyphenFirst, document.place(block, span)));
    }
  }

  private static void addNeighbour(Found found, Token token) {
    if (token.isCapitalized()) {
      String text = token.text();
      found.neighbours.add(Letters.plain(text.substring(0, Letters.withoutPossessive(text))));
    }
  }

  /** Whether two tokens are words of one sentence with one space between them. */
  private static boolean joins(Block block, int i, int before) {
    if (before < 0 || i >= block.tokens().size()) {
      return false;
    }
    Token token = block.tokens().get(i);
    Token previous = block.tokens().get(before);
    return token.isWord()
        && previous.isWord()
        && !token.startsSentence()
        && token.span().start() - previous.span().end() == 1;
  }
}
