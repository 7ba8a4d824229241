package org.presslint.check.glossary;

import java.util.List;
import java.util.Set;
import org.presslint.language.Edit;
import org.presslint.language.EditKind;
import org.presslint.language.Edits;
import org.presslint.language.Scripts;
import org.presslint.language.Stems;
import org.presslint.text.Language;

/** Tells slips of the fingers from other words and from what grammar does to the end of a word. */
final class Slip {
  /** From this length on two slips in one word are looked for. */
  private static final int LENGTH_FOR_TWO = 8;

  /** In Russian so many last letters belong to grammar. */
  private static final int ENDING = 2;

  private static final String VOWELS = "aeiouy";

  /** What English and neighbouring languages add to a name: Norovs, Norova, Brownes. */
  private static final Set<String> SUFFIXES =
      Set.of("s", "es", "'s", "'", "n", "an", "ian", "a", "i", "e", "h", "y", "o", "d", "ed");

  private Slip() {}

  /**
   * Whether a word is another one with a slip in it.
   *
   * @param meant the word that was meant, in small letters
   * @param written the word that was written, in small letters and not equal
   */
  static boolean is(String meant, String written) {
    List<Edit> edits = Edits.between(meant, written);
    int shorter = Math.min(meant.length(), written.length());
    int most = shorter >= LENGTH_FOR_TWO ? 2 : 1;
    return onlyAccents(edits)
        || (edits.size() <= most
            && (Scripts.hasCyrillic(meant)
                ? !Stems.of(meant, Language.RUSSIAN).equals(Stems.of(written, Language.RUSSIAN))
                : !isLatinEnding(meant, written)));
  }

  /** Whether a slip lies where Russian grammar changes words. */
  static boolean isInRussianEnding(String meant, String written) {
    return Scripts.hasCyrillic(meant)
        && Edits.between(meant, written).stream()
            .anyMatch(e -> e.lettersAfter(written.length()) < ENDING);
  }

  /** Whether only marks differ: Jenca for Jenča. */
  static boolean onlyAccents(String meant, String written) {
    return onlyAccents(Edits.between(meant, written));
  }

  private static boolean onlyAccents(List<Edit> edits) {
    return edits.stream().allMatch(e -> e.kind() == EditKind.REPLACED_ACCENT);
  }

  private static boolean isLatinEnding(String meant, String written) {
    String shorter = meant.length() < written.length() ? meant : written;
    String longer = meant.length() < written.length() ? written : meant;
    if (longer.length() > shorter.length() && longer.startsWith(shorter)) {
      String suffix = longer.substring(shorter.length());
      boolean doubled = suffix.length() == 1 && shorter.endsWith(suffix);
      return !doubled && SUFFIXES.contains(suffix);
    }
    int last = meant.length() - 1;
    return longer.length() == shorter.length()
        && meant.substring(0, last).equals(written.substring(0, last))
        && VOWELS.indexOf(meant.charAt(last)) >= 0
        && VOWELS.indexOf(written.charAt(last)) >= 0;
  }
}
