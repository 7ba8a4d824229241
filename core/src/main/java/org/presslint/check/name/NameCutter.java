package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.presslint.text.Span;

/** Cuts full names out of the mentions of a block: two to six words, without titles. A name is told by its parts of a mention. */
final class NameCutter {
  private static final int MOST_WORDS = 6;
  private static final int CONTEXT_WORDS = 12;
  private static final int LONGEST_CAPITALS = 3;

  private final NameTokens block;

  NameCutter(NameTokens block) {
    this.block = block;
  }

  /** The names of those mentions that have any. */
  List<NameCut.All> cut(List<Mention> mentions) {
    List<NameCut.All> all = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Part> parts = mention.parts();
      if (parts.size() > 1) {
        List<Span> whole = names(parts);
        List<Span> inner = inner(parts);
        inner.removeAll(whole);
        if (!whole.isEmpty() || !inner.isEmpty()) {
          all.add(new NameCut.All(mention, cuts(whole, parts), cuts(inner, parts)));
        }
      }
    }
    return all;
  }

  private List<NameCut> cuts(List<Span> names, List<Part> parts) {
    List<NameCut> cuts = new ArrayList<>(names.size());
    for (Span name : names) {
      String[] words = new String[name.length()];
      for (int i = 0; i < words.length; i++) {
        words[i] = parts.get(name.start() + i).word();
      }
      cuts.add(new NameCut(
          name,
          List.of(words),
          context(
              block, parts.get(name.start()).index(), parts.get(name.end() - 1).index())));
    }
    return cuts;
  }

  /**
   * Names within full names: Emmanuel Berg in Anna Oskow and Emmanuel Berg, Blanket Purchase in Blanket Purchase Agreement. What
   * stands there is written one way whatever stands around it.
   */
  private static List<Span> inner(List<Part> parts) {
    List<Span> inner = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= parts.size(); i++) {
      boolean isEnd =
          i == parts.size() || (!parts.get(i).capital() && !parts.get(i).particle());
      if (!isEnd) {
        continue;
      }
      int from = withoutTitles(parts, start, i);
      if (i - from < parts.size()) {
        add(parts, from, i, inner);
      }
      for (int k = from; i - from > 2 && k + 2 <= i; k++) {
        add(parts, k, k + 2, inner);
      }
      start = i + 1;
    }
    return inner;
  }

  /** The whole mention, and what follows its last title. */
  private static List<Span> names(List<Part> parts) {
    int end = parts.size();
    int cut = 0;
    for (int i = 0; i < end - 2; i++) {
      if (parts.get(i).title() || parts.get(i).name().isAllCapitals()) {
        cut = i + 1;
      }
    }
    List<Span> names = new ArrayList<>();
    addFrom(parts, 0, names);
    if (cut > 0) {
      addFrom(parts, cut, names);
    }
    return names;
  }

  private static void addFrom(List<Part> parts, int start, List<Span> names) {
    int end = parts.size();
    int from = withoutTitles(parts, start, end);
    add(parts, from, end, names);
    for (Span piece : pieces(parts, from, end)) {
      add(parts, piece.start(), piece.end(), names);
    }
    if (from < end && mayBeNoName(parts.get(from))) {
      add(parts, withoutTitles(parts, from + 1, end), end, names);
    }
  }

  private static void add(List<Part> parts, int from, int to, List<Span> names) {
    if (isFullName(parts, from, to)) {
      Span name = new Span(from, to);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  /**
   * Persons and what they are named with: of Anna Bergström of the Trade Forum both are names of their own. Words that are
   * ordinary ones too may be the start of a longer name of a body, which stays whole.
   *
   * @param parts those of a mention
   * @param from the first part of a name
   * @param to one past its last part
   */
  static List<Span> pieces(List<Part> parts, int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int start = from;
    while (true) {
      int end = start;
      while (end < to && (parts.get(end).capital() || parts.get(end).particle())) {
        end++;
      }
      if (end == to || !isPerson(parts, start, end)) {
        if (isFullName(parts, start, to)) {
          pieces.add(new Span(start, to));
        }
        return pieces;
      }
      pieces.add(new Span(start, end));
      start = withoutTitles(parts, end, to);
    }
  }

  private static boolean isPerson(List<Part> parts, int from, int to) {
    if (!isFullName(parts, from, to)) {
      return false;
    }
    boolean hasParticle = false;
    boolean hasWord = false;
    for (Part part : parts.subList(from, to)) {
      hasParticle |= part.particle();
      hasWord |= part.capital() && part.listing().word();
    }
    return hasParticle || !hasWord;
  }

  /** Where a name starts when titles and small words before it are left out. */
  private static int withoutTitles(List<Part> parts, int from, int to) {
    int start = from;
    while (start < to && (parts.get(start).title() || !parts.get(start).capital())) {
      start++;
    }
    return start;
  }

  /** Whether the capital may be that of the sentence: Later Anna Berg left. */
  private static boolean mayBeNoName(Part part) {
    return part.standing() == Part.Standing.START && part.listing().word();
  }

  /** Whether some parts of a mention are a full name. */
  static boolean isFullName(List<Part> parts, int from, int to) {
    if (to - from < 2 || !parts.get(from).capital()) {
      return false;
    }
    Part last = parts.get(to - 1);
    if (!last.capital() || last.title()) {
      return false;
    }
    int capitals = 0;
    int whole = 0;
    for (int i = from; i < to; i++) {
      Part part = parts.get(i);
      if (isLongAcronym(part)) {
        return false;
      }
      capitals += part.capital() ? 1 : 0;
      whole += part.capital() && part.word().length() > 2 ? 1 : 0;
    }
    return whole >= 2 && capitals <= MOST_WORDS;
  }

  private static boolean isLongAcronym(Part part) {
    return part.word().length() > LONGEST_CAPITALS && part.name().isAllCapitals();
  }

  /**
   * Hashes of the longer words around a name, sorted, each once.
   *
   * @param first the first token of the name
   * @param last its last token
   */
  static String context(NameTokens block, int first, int last) {
    char[] hashes = new char[2 * CONTEXT_WORDS];
    int count = addContext(block, Math.max(0, first - CONTEXT_WORDS), first, hashes, 0);
    int end = Math.min(block.size(), last + CONTEXT_WORDS + 1);
    count = addContext(block, last + 1, end, hashes, count);
    Arrays.sort(hashes, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || hashes[i] != hashes[kept - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return new String(hashes, 0, kept);
  }

  private static int addContext(NameTokens block, int from, int to, char[] hashes, int before) {
    int count = before;
    for (int i = from; i < to; i++) {
      char context = block.context(i);
      if (context != NameWord.NO_CONTEXT) {
        hashes[count++] = context;
      }
    }
    return count;
  }
}
