package org.presslint.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.presslint.text.TokenText;

/**
 * What a quick look at a text shows: how much of it is in which script, and some of its words.
 *
 * <p>Names are written with capitals and say little of the language around them, so letters of words in lower case weigh
 * more. Not thread-safe while it is filled; {@link #of} gives it filled.
 */
final class WordSample {
  /** Enough words to be sure, few enough to be cheap. */
  private static final int MOST_WORDS = 40;

  private static final double WEIGHT_OF_NAMES = 0.3;
  /** A letter of a script that writes syllables or words stands for about two letters of an alphabet. */
  private static final double WEIGHT_OF_OTHER_SCRIPTS = 2;

  private static final List<LetterScript> SCRIPTS = List.of(LetterScript.values());

  private final double[] weights = new double[SCRIPTS.size()];
  private final Map<LetterScript, List<String>> lowerCase = new EnumMap<>(LetterScript.class);
  private final Map<LetterScript, List<String>> capitalized = new EnumMap<>(LetterScript.class);
  private int cyrillicWords;
  private int notRussianWords;

  private WordSample() {}

  /**
   * The sample of a text.
   *
   * @param texts gives its words their forms, as it gives them to the tokens of the text
   */
  static WordSample of(String text, TokenTexts.Maker texts) {
    WordSample sample = new WordSample();
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      if (end == i) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      sample.add(text, i, end, texts);
      i = end;
    }
    return sample;
  }

  /** The script of most of the text, or null for a text without letters. */
  @org.jspecify.annotations.Nullable
  LetterScript script() {
    int heaviest = 0;
    for (int i = 1; i < weights.length; i++) {
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    return weights[heaviest] > 0 ? SCRIPTS.get(heaviest) : null;
  }

  /** How much text there is in all, in letters. */
  double weight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** Words in lower case, at most {@link #MOST_WORDS}. */
  List<String> lowerCase(LetterScript script) {
    return lowerCase.getOrDefault(script, List.of());
  }

  /** Words that begin with a capital, folded to lower case, at most {@link #MOST_WORDS}. */
  List<String> capitalized(LetterScript script) {
    return capitalized.getOrDefault(script, List.of());
  }

  /** Whether so many words hold letters Russian has not that the text is in another language written in Cyrillic. */
  boolean isCyrillicButNotRussian() {
    return notRussianWords > 1
        ? notRussianWords * 5 >= cyrillicWords
        : notRussianWords == 1 && cyrillicWords <= 2;
  }

  private void add(String text, int start, int end, TokenTexts.Maker texts) {
    boolean address = isPartOfAddress(text, start, end);
    int first = text.codePointAt(start);
    LetterScript script = LetterScript.of(first);
    boolean lower = Character.isLowerCase(first);
    boolean caseless = !lower && !Character.isUpperCase(first);
    int letters = text.codePointCount(start, end);
    double weight = script == LetterScript.OTHER && caseless
        ? WEIGHT_OF_OTHER_SCRIPTS
        : lower ? 1 : WEIGHT_OF_NAMES;
    weights[script.ordinal()] += address ? WEIGHT_OF_NAMES : weight * letters;
    if (script == LetterScript.CYRILLIC) {
      cyrillicWords++;
      notRussianWords += isRussian(text, start, end) ? 0 : 1;
    }
    if (!address) {
      List<String> words =
          (lower ? lowerCase : capitalized).computeIfAbsent(script, s -> new ArrayList<>());
      if (words.size() < MOST_WORDS) {
        TokenText word = texts.of(text, start, end);
        words.add(lower ? word.text() : word.lower());
      }
    }
  }

  private static boolean isRussian(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (LetterScript.isCyrillicButNotRussian(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) && (i == start || !isWithinWord(text, i, c))) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a mark belongs to the letter before it, or an apostrophe stands before another letter. */
  private static boolean isWithinWord(String text, int at, int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || ((c == '\'' || c == '’')
            && at + 1 < text.length()
            && Character.isLetter(text.codePointAt(at + 1)));
  }

  /** Whether a word is glued to a sign that stands in addresses, file names and identifiers. */
  private static boolean isPartOfAddress(String text, int start, int end) {
    boolean before = start > 0 && "@/\\_#.=&%0123456789".indexOf(text.charAt(start - 1)) >= 0;
    boolean after = end < text.length() && "@/\\_=&%0123456789".indexOf(text.charAt(end)) >= 0;
    boolean dot = end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ':')
        && (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '/');
    return before || after || dot;
  }
}
