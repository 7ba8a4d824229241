package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Capitals;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Token;

/**
 * What stands around an unknown form in its block. Immutable.
 *
 * @param holding the pieces of evidence that hold there
 * @param isTitleCase whether the form has a first capital in a line where most words have one
 * @param unknownLower the strength of {@link Evidence#UNKNOWN_LOWER_NEARBY}
 * @param unknown the strength of {@link Evidence#UNKNOWN_NEARBY}
 * @param foreign the strength of {@link Evidence#FOREIGN_WORDS_NEARBY}
 */
record Surroundings(
    List<Evidence> holding,
    boolean isTitleCase,
    double unknownLower,
    double unknown,
    double foreign) {
  private static final int WINDOW = 8;
  private static final Set<String> TITLES = Set.of(
      ("mr mrs ms miss dr prof professor sir dame lord lady president vice minister prime secretary chairman"
              + " chairwoman chairperson chair director deputy senator sen rep representative governor gov mayor judge"
              + " justice king queen prince princess pope bishop archbishop cardinal father sister brother general gen"
              + " colonel col captain capt lieutenant lt sergeant sgt major admiral ambassador chancellor commissioner"
              + " premier ceo cto cio cfo founder manager engineer head chief officer speaker author editor spokesman"
              + " spokeswoman attorney secretary-general господин госпожа президент министр премьер-министр секретарь"
              + " директор депутат сенатор губернатор мэр генерал полковник капитан посол глава руководитель"
              + " председатель профессор академик доктор г-н г-жа")
          .split(" "));
  private static final Set<String> FOREIGN = Set.of(
      ("de la le les des du el los las del y et und der die das von van di da dos al bin ibn te ngā nga ki ko na ne"
              + " je il lo gli con que por para una mit für auf zu dem ist nicht och att som det ja ei fi non sur est"
              + " aux dans pour jag på av til og")
          .split(" "));
  private static final Set<String> WEAK_FOREIGN = Set.of(
      "die", "das", "non", "y", "na", "ne", "det", "fi", "ja", "est", "con", "al", "di", "da");

  Surroundings {
    holding = List.copyOf(holding);
  }

  /**
   * Reads what stands around a form.
   *
   * @param index the index of its token
   * @param capitals the capitals of the form
   * @param places the indexes of the tokens that hold an unknown form
   */
  static Surroundings of(Block block, int index, Capitals capitals, BitSet places) {
    List<Token> tokens = block.tokens();
    List<Evidence> holding = new ArrayList<>();
    boolean isLower = capitals == Capitals.NONE;
    before(tokens, index, isLower, holding);
    after(tokens, index, isLower, holding);
    if (isNumber(at(tokens, index - 1)) || isNumber(at(tokens, index + 1))) {
      holding.add(Evidence.BESIDE_NUMBER);
    }
    if (index == 0 && isLower) {
      holding.add(Evidence.STARTS_BLOCK);
    }
    if (block.kind() == BlockKind.LIST_ITEM) {
      holding.add(Evidence.IN_LIST);
    }
    Window window = new Window();
    window.look(tokens, index, -1, places);
    window.look(tokens, index, 1, places);
    return new Surroundings(
        holding,
        capitals == Capitals.FIRST && isTitleCase(block),
        Math.min(window.lower, 5) / 2.0,
        Math.min(window.all, 6) / 3.0,
        Math.min(window.foreign, 4) / 2.0);
  }

  /** Adds what holds here to what holds at other places of the same form; of the line the last place decides. */
  void addTo(EvidenceSet evidence) {
    for (Evidence piece : holding) {
      evidence.set(piece, 1);
    }
    raise(evidence, Evidence.UNKNOWN_LOWER_NEARBY, unknownLower);
    raise(evidence, Evidence.UNKNOWN_NEARBY, unknown);
    raise(evidence, Evidence.FOREIGN_WORDS_NEARBY, foreign);
    evidence.set(Evidence.TITLE_CASE_LINE, isTitleCase);
  }

  private static void raise(EvidenceSet evidence, Evidence piece, double value) {
    evidence.set(piece, Math.max(evidence.get(piece), value));
  }

  private static void before(
      List<Token> tokens, int index, boolean isLower, List<Evidence> holding) {
    Token before = at(tokens, index - 1);
    if (before == null) {
      return;
    }
    boolean isStop = before.text().equals(".");
    boolean initial = isStop && isInitial(at(tokens, index - 2));
    if (!isLower && (initial || isInnerCapital(before))) {
      holding.add(Evidence.AFTER_CAPITALIZED);
    }
    Token title = isStop ? at(tokens, index - 2) : before;
    if (title != null && TITLES.contains(title.lower())) {
      holding.add(Evidence.AFTER_TITLE);
    }
    if ("\"“«‘'„*".contains(before.text())) {
      holding.add(Evidence.QUOTED);
    }
    if ("([".contains(before.text())) {
      holding.add(Evidence.BRACKETED);
    }
    if (FOREIGN.contains(before.lower())) {
      holding.add(Evidence.AFTER_FOREIGN_WORD);
    }
  }

  private static void after(
      List<Token> tokens, int index, boolean isLower, List<Evidence> holding) {
    Token after = at(tokens, index + 1);
    if (after == null) {
      return;
    }
    if (FOREIGN.contains(after.lower())) {
      holding.add(Evidence.BEFORE_FOREIGN_WORD);
    }
    if (!isLower && after.isWord() && after.isCapitalized()) {
      holding.add(Evidence.BEFORE_CAPITALIZED);
    }
  }

  /** Counts among the words near by. */
  private static final class Window {
    private int lower;
    private int all;
    private int foreign;

    private void look(List<Token> tokens, int index, int step, BitSet places) {
      int words = 0;
      for (int i = index + step; words < WINDOW && i >= 0 && i < tokens.size(); i += step) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          continue;
        }
        words++;
        String small = token.lower();
        foreign += FOREIGN.contains(small) && !WEAK_FOREIGN.contains(small) ? 1 : 0;
        if (places.get(i)) {
          all++;
          lower += token.isCapitalized() ? 0 : 1;
        }
      }
    }
  }

  private static boolean isInnerCapital(Token token) {
    return token.isWord() && token.isCapitalized() && !token.startsSentence();
  }

  private static boolean isNumber(@Nullable Token token) {
    return token != null && Character.isDigit(token.text().charAt(0));
  }

  private static boolean isInitial(@Nullable Token token) {
    return token != null && token.isWord() && token.text().length() == 1;
  }

  private static @Nullable Token at(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** Most long words of a short block have a capital: their capitals say nothing. */
  private static boolean isTitleCase(Block block) {
    if (block.text().length() > 140) {
      return false;
    }
    int words = 0;
    int capitalized = 0;
    for (Token token : block.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitalized += token.isCapitalized() ? 1 : 0;
      }
    }
    return words >= 3 && capitalized >= 0.7 * words;
  }
}
