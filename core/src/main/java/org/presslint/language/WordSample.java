package org.presslint.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.text.Characters;
import org.presslint.text.TokenText;

/**
 * What a quick look at a text shows: how much of it is in which script, and some of its words. A word is here a run of
 * letters with their marks and with apostrophes between them; so hyphens part words, and addresses hold some.
 *
 * <p>It gives the tokens of the text their forms and sees each of them there, from left to right, so that no text is cut
 * twice. Names are written with capitals and say little of the language around them, so letters of words in lower case
 * weigh more. Not thread-safe.
 */
final class WordSample implements Tokenizer.Texts {
  /** Enough words to be sure, few enough to be cheap. */
  private static final int MOST_WORDS = 40;

  private static final List<LetterScript> SCRIPTS = List.of(LetterScript.values());
  private static final String BEFORE_ADDRESS = "@/\\_#.=&%0123456789";
  private static final String AFTER_ADDRESS = "@/\\_=&%0123456789";

  private final WrittenForms forms;
  private final double[] weights = new double[SCRIPTS.size()];
  private final Words latin = new Words();
  private final Words cyrillic = new Words();
  private Characters characters = new Characters(0);
  private int cyrillicWords;
  private int notRussianWords;
  /** Where in the text the last word ends that was looked for. */
  private int seen;

  /**
   * The words of one script, at most {@link #MOST_WORDS} of either kind.
   *
   * @param lower those in lower case
   * @param capitalized those that begin with a capital
   */
  record Words(List<WrittenForm> lower, List<WrittenForm> capitalized) {
    private Words() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private void add(WrittenForm word) {
      List<WrittenForm> words = word.isLower() ? lower : capitalized;
      if (words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
  }

  /**
   * The sample of a text that is not cut yet.
   *
   * @param forms gives its tokens and words their forms
   */
  WordSample(WrittenForms forms) {
    this.forms = forms;
  }

  @Override
  public TokenText of(String text, int start, int end) {
    WrittenForm form = forms.of(text, start, end);
    characters = characters.and(form.characters());
    if (form.script() != null && start >= seen && isEnd(text, end)) {
      add(form, form.script(), text, start, end);
    } else if (form.characters().hasLetters()) {
      addAll(text, Math.max(start, seen), end);
    }
    return form.written();
  }

  /** The script of most of the text, or null for a text without letters. */
  @Nullable
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

  /** Which kinds of characters the text has, white space left out. */
  Characters characters() {
    return characters;
  }

  Words latin() {
    return latin;
  }

  Words cyrillic() {
    return cyrillic;
  }

  /** Whether so many words hold letters Russian has not that the text is in another language written in Cyrillic. */
  boolean isCyrillicButNotRussian() {
    return notRussianWords > 1
        ? notRussianWords * 5 >= cyrillicWords
        : notRussianWords == 1 && cyrillicWords <= 2;
  }

  /** Adds the words of a part of a text; the last one may go on behind it. */
  private void addAll(String text, int start, int end) {
    int i = start;
    while (i < end) {
      int wordEnd = endOfWord(text, i);
      if (wordEnd == i) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      WrittenForm word = forms.of(text, i, wordEnd);
      if (word.script() != null) {
        add(word, word.script(), text, i, wordEnd);
      }
      i = wordEnd;
    }
    seen = i;
  }

  private void add(WrittenForm word, LetterScript script, String text, int start, int end) {
    boolean isOfAddress = isPartOfAddress(text, start, end);
    weights[script.ordinal()] += isOfAddress ? WrittenForm.WEIGHT_OF_NAMES : word.weight();
    if (script == LetterScript.CYRILLIC) {
      cyrillicWords++;
      notRussianWords += word.isRussian() ? 0 : 1;
    }
    if (!isOfAddress && script != LetterScript.OTHER) {
      (script == LetterScript.LATIN ? latin : cyrillic).add(word);
    }
  }

  /** Whether a word surely ends here: most of them stand before a blank. */
  private static boolean isEnd(String text, int end) {
    char c = end < text.length() ? text.charAt(end) : ' ';
    return c < 0x80 && c != '\'' && !Character.isLetter(c);
  }

  /** The end of the word that begins at an offset of a text; the offset itself where none does. */
  static int endOfWord(String text, int start) {
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
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean isInside = (after == '.' || after == ':')
        && end + 1 < text.length()
        && (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '/');
    return isInside || isOneOf(BEFORE_ADDRESS, before) || isOneOf(AFTER_ADDRESS, after);
  }

  private static boolean isOneOf(String signs, char c) {
    return c != ' ' && signs.indexOf(c) >= 0;
  }
}
