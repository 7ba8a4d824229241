package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Link;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** The words of links. Only blocks in which a link starts are read. */
final class LinkedWords {
  private final List<Token> words = new ArrayList<>();
  /** The starts of the words in the source, each with the index of its word, sorted; one piece of markup may be several words. */
  private final long[] starts;

  LinkedWords(Document document) {
    int[] links = new int[document.links().size()];
    for (int i = 0; i < links.length; i++) {
      links[i] = document.links().get(i).span().start();
    }
    Arrays.sort(links);
    long[] found = new long[64];
    for (Block block : document.blocks()) {
      Span whole = block.mapped().toSource(new Span(0, block.text().length()));
      int next = Arrays.binarySearch(links, whole.start());
      next = next < 0 ? -next - 1 : next;
      if (next < links.length && links[next] < whole.end()) {
        for (Token token : block.tokens()) {
          if (token.isWord()) {
            found = words.size() == found.length ? Arrays.copyOf(found, 2 * found.length) : found;
            found[words.size()] =
                (long) block.mapped().toSource(token.span()).start() << Integer.SIZE | words.size();
            words.add(token);
          }
        }
      }
    }
    starts = Arrays.copyOf(found, words.size());
    Arrays.sort(starts);
  }

  /** The words that start within the span of a link, in their order in the source. */
  List<String> within(Link link) {
    List<String> within = new ArrayList<>();
    int at = Arrays.binarySearch(starts, (long) link.span().start() << Integer.SIZE);
    for (int i = at < 0 ? -at - 1 : at; i < starts.length; i++) {
      if (starts[i] >> Integer.SIZE >= link.span().end()) {
        break;
      }
      within.add(Address.word(words.get((int) starts[i])));
    }
    return within;
  }
}
