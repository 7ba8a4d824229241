package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Link;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** The words of links. Only blocks in which a link starts are read. */
final class LinkedWords {
  /** By their start in the source; a replaced piece of markup may be the start of several. */
  private final NavigableMap<Integer, List<String>> words = new TreeMap<>();

  LinkedWords(Document document) {
    NavigableSet<Integer> starts = new TreeSet<>();
    for (Link link : document.links()) {
      starts.add(link.span().start());
    }
    for (Block block : document.blocks()) {
      Span whole = block.mapped().toSource(new Span(0, block.text().length()));
      Integer start = starts.ceiling(whole.start());
      if (start != null && start < whole.end()) {
        add(block);
      }
    }
  }

  private void add(Block block) {
    for (Token token : block.tokens()) {
      if (token.isWord()) {
        int start = block.mapped().toSource(token.span()).start();
        words.computeIfAbsent(start, s -> new ArrayList<>(1)).add(Address.word(token));
      }
    }
  }

  /** The words that start within a span of the source, in their order there. */
  List<String> within(Span span) {
    return words.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }
}
