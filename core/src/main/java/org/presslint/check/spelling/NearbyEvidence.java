package org.presslint.check.spelling;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Token;

/** Evidence from the words around an unknown form. */
final class NearbyEvidence {
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

  private final Predicate<Token> unknown;

  /** Tells what stands near; {@code unknown} says whether a word token is unknown. */
  NearbyEvidence(Predicate<Token> unknown) {
    this.unknown = unknown;
  }

  void gather(UnknownForm form, EvidenceSet evidence) {
    for (UnknownForm.Occurrence occurrence : form.occurrences) {
      neighbours(form, occurrence, evidence);
      window(occurrence, evidence);
      if (occurrence.index() == 0 && form.isLowerCase()) {
        evidence.set(Evidence.STARTS_BLOCK, 1);
      }
      if (occurrence.block().kind() == BlockKind.LIST_ITEM) {
        evidence.set(Evidence.IN_LIST, 1);
      }
      evidence.set(
          Evidence.TITLE_CASE_LINE, form.isCapitalized() && isTitleCase(occurrence.block()));
    }
  }

  private static void neighbours(
      UnknownForm form, UnknownForm.Occurrence occurrence, EvidenceSet evidence) {
    List<Token> tokens = occurrence.block().tokens();
    Token before = at(tokens, occurrence.index() - 1);
    Token after = at(tokens, occurrence.index() + 1);
    if (before != null) {
      boolean initial = before.text().equals(".") && isInitial(at(tokens, occurrence.index() - 2));
      if (!form.isLowerCase() && (initial || isInnerCapital(before))) {
        evidence.set(Evidence.AFTER_CAPITALIZED, 1);
      }
      Token title = before.text().equals(".") ? at(tokens, occurrence.index() - 2) : before;
      if (title != null && TITLES.contains(title.lower())) {
        evidence.set(Evidence.AFTER_TITLE, 1);
      }
      if ("\"“«‘'„*".contains(before.text())) {
        evidence.set(Evidence.QUOTED, 1);
      }
      if ("([".contains(before.text())) {
        evidence.set(Evidence.BRACKETED, 1);
      }
      if (FOREIGN.contains(before.lower())) {
        evidence.set(Evidence.AFTER_FOREIGN_WORD, 1);
      }
    }
    if (after != null && FOREIGN.contains(after.lower())) {
      evidence.set(Evidence.BEFORE_FOREIGN_WORD, 1);
    }
    if (isNumber(before) || isNumber(after)) {
      evidence.set(Evidence.BESIDE_NUMBER, 1);
    }
    if (after != null && after.isWord() && after.isCapitalized() && !form.isLowerCase()) {
      evidence.set(Evidence.BEFORE_CAPITALIZED, 1);
    }
  }

  private void window(UnknownForm.Occurrence occurrence, EvidenceSet evidence) {
    List<Token> tokens = occurrence.block().tokens();
    int lower = 0;
    int all = 0;
    int foreign = 0;
    for (int step = -1; step <= 1; step += 2) {
      int words = 0;
      for (int i = occurrence.index() + step; words < WINDOW && at(tokens, i) != null; i += step) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          continue;
        }
        words++;
        String small = token.lower();
        foreign += FOREIGN.contains(small) && !WEAK_FOREIGN.contains(small) ? 1 : 0;
        if (unknown.test(token)) {
          all++;
          lower += token.isCapitalized() ? 0 : 1;
        }
      }
    }
    raise(evidence, Evidence.UNKNOWN_LOWER_NEARBY, Math.min(lower, 5) / 2.0);
    raise(evidence, Evidence.UNKNOWN_NEARBY, Math.min(all, 6) / 3.0);
    raise(evidence, Evidence.FOREIGN_WORDS_NEARBY, Math.min(foreign, 4) / 2.0);
  }

  private static void raise(EvidenceSet evidence, Evidence piece, double value) {
    evidence.set(piece, Math.max(evidence.get(piece), value));
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
