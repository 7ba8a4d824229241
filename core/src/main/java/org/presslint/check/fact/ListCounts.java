package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds a list of names in brackets that has not as many names as are announced: five districts (Ambo, Beld, Cors and Dole). */
final class ListCounts {
  private static final double CONFIDENCE = 0.8;
  /** Two names are often a part of what is counted. */
  private static final int FEWEST = 3;
  /** A list that is much shorter or longer is one of examples, or of something else: two teams of four. */
  private static final int FURTHEST = 2;

  private static final Set<String> AND = Set.of("and", "&", "и");
  private static final Set<String> INSIDE = Set.of(
      "of", "the", "de", "da", "do", "del", "di", "la", "le", "les", "el", "al", "van", "der",
      "den", "von", "на", "у");

  private ListCounts() {}

  /**
   * A list that has another number of names.
   *
   * @param counted what announces them
   * @param span where the list stands in the text of their block
   * @param names how many it has
   */
  record Miscount(Counted counted, Span span, int names) {}

  /** Those behind what a block counts. */
  static List<Miscount> read(Block block, List<Counted> counted) {
    List<Miscount> found = new ArrayList<>();
    for (Counted one : counted) {
      if (one.isExact()) {
        list(block, one)
            .filter(names -> names.isMiscount(one.number()))
            .ifPresent(names -> found.add(new Miscount(one, names.span(), names.most())));
      }
    }
    return found;
  }

  /**
   * A list of names.
   *
   * @param span where it stands, with its brackets
   * @param least how many names it holds where the last "and" is part of a name
   * @param most how many where it is not
   */
  private record Names(Span span, int least, int most) {
    /** Whether the number is another one, but near; a multiple of it may be the members of each: two teams of two. */
    boolean isMiscount(int announced) {
      if (most < FEWEST || (announced >= least && announced <= most)) {
        return false;
      }
      return announced > most
          ? announced - most <= FURTHEST
          : least - announced <= FURTHEST && most % announced != 0;
    }
  }

  /** The names in brackets right behind a counted noun; empty where anything but names stands there. */
  private static Optional<Names> list(Block block, Counted counted) {
    List<Token> tokens = block.tokens();
    int end = counted.span().start() + counted.shown().length();
    int open = 0;
    while (open < tokens.size() && tokens.get(open).span().start() < end) {
      open++;
    }
    if (open == tokens.size() || !tokens.get(open).text().equals("(")) {
      return Optional.empty();
    }
    ListReader reader = new ListReader();
    for (int i = open + 1; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(")")) {
        return reader.names(tokens.get(open).span().union(tokens.get(i).span()));
      }
      if (!reader.read(tokens.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Counts names while it reads a list from left to right. */
  private static final class ListReader {
    private int names;
    private int ands;
    private boolean inName;
    private boolean hasComma;

    /** Reads a token; false for one that stands in no list of names. */
    boolean read(Token token) {
      String text = token.text();
      if (text.equals(",") || text.equals(";")) {
        return comma();
      }
      if (AND.contains(text)) {
        return and();
      }
      inName |= token.isCapitalized();
      return isNameWord(token);
    }

    /** An "and" before a comma joins the words of one name: Bosnia and Herzegovina. */
    private boolean comma() {
      boolean endsName = inName;
      names += ands > 0 ? 1 - ands : 1;
      ands = 0;
      hasComma = true;
      inName = false;
      return endsName;
    }

    private boolean and() {
      boolean ends = inName;
      if (inName) {
        names++;
        ands++;
        inName = false;
      }
      return ends || hasComma;
    }

    Optional<Names> names(Span span) {
      return inName && hasComma
          ? Optional.of(new Names(span, names + 1 - ands, names + 1))
          : Optional.empty();
    }
  }

  private static boolean isNameWord(Token token) {
    return token.isWord()
        && (token.isCapitalized() || INSIDE.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** The finding about one of a block; it has the id of this rule. */
  static Finding finding(Document document, Block block, Miscount miscount, String rule) {
    return new Finding(
        rule,
        Severity.WARNING,
        CONFIDENCE,
        document.place(block, miscount.counted().span()),
        String.format(
            Locale.ROOT,
            "“%s” are announced, and %d names stand in the brackets",
            miscount.counted().shown(),
            miscount.names()),
        List.of(),
        List.of(document.place(block, miscount.span())),
        Finding.Fix.NEVER);
  }
}
