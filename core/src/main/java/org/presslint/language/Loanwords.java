package org.presslint.language;

import java.util.regex.Pattern;
import org.presslint.language.automaton.Skeletons;
import org.presslint.language.automaton.WordAutomaton;

/** Tells Russian words that are made of English ones: форкнули, рендеринг. Immutable and thread-safe. */
public final class Loanwords {
  private static final int SHORTEST = 3;
  private static final Pattern PREFIX = Pattern.compile("^(?:за|с|от|по|пере|вы|про|на|рас|раз|о)");

  /** What may follow a loan: a Russian suffix and an ending. */
  private static final Pattern TAIL = Pattern.compile(
      "(?:ир|из|ну|н|ск|ов|ок|ик|к|щик|инг|ер|ова|ат)?"
          + "(?:а|у|е|ом|ем|ы|и|о|ов|ев|ам|ами|ах|ть|ит|ил|ли|ла|ло|ют|ят|ут|ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ться|ится"
          + "|ятся|лся|лись|лась|ить|ю|я|ей|ся|ают|ает|али|ал|ать|ание|ания|ованию|ование|ования|йте|те|уется|уем|ует)?");

  private final WordAutomaton skeletons;

  Loanwords(WordAutomaton skeletons) {
    this.skeletons = skeletons;
  }

  /**
   * How many consonants a folded Russian word shares with an English one that it may be made of; 0 where it does not look like
   * a loan.
   */
  public int consonants(String key) {
    int whole = consonantsOf(key);
    return whole > 0 ? whole : consonantsOf(PREFIX.matcher(key).replaceFirst(""));
  }

  private int consonantsOf(String word) {
    for (int end = word.length(); end > 2; end--) {
      String skeleton = Skeletons.russian(word.substring(0, end));
      if (skeleton.length() < SHORTEST) {
        return 0;
      }
      if (skeletons.indexOf(skeleton) >= 0 && TAIL.matcher(word.substring(end)).matches()) {
        return skeleton.length();
      }
    }
    return 0;
  }
}
