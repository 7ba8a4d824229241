package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.language.Lexicon;
import org.presslint.text.Language;

/** The ways one word is spelt in two, each with the change that leads from the first to the second. */
enum VariantFamily {
  ISE("(?<=\\p{L}{3}i)s(?=(?:e|es|ed|ing|er|ers|ation|ations|ational|able)$)", "z"),
  /** Not tour and tor, four and for: a syllable goes before. */
  OUR("(?<=\\p{L}{3})our(?=(?:s|ed|ing|ful|able|ite|ites|er|ers|hood|ly)?$)", "or"),
  /** A meter measures what comes in metres: those two are two words. */
  RE("(?<=\\p{L}[tb])(?<!^met)re(?=s?$)", "er"),
  /** Not filled and filed: a syllable goes before. */
  DOUBLE_L("(?<=[aeiou]\\p{L}{0,3}[aeiou]l)l(?=(?:ed|ing|er|ers)$)", ""),
  OGUE("(?<=\\p{L}{3}og)ue(?=s?$)", ""),
  /** e-mail, email: in every language, whatever the dialect. */
  HYPHEN("(?<=\\p{L})[-\u2010\u2011](?=\\p{L}{2})", "");

  /** With a shorter ending after -l- the word is spelt in one way only: total, totals. */
  private static final int ENDING_AFTER_L = 2;

  /** Three letters of the word and one of the ending stand before what changes in -ise, -our and -ogue. */
  private static final int SYLLABLE = 4;

  private final Pattern first;
  private final String second;

  VariantFamily(String first, String second) {
    this.first = Pattern.compile(first);
    this.second = second;
  }

  /**
   * A word in the second spelling.
   *
   * @param family the family
   * @param word the word
   * @param changed its beginning, the change included
   */
  record Variant(VariantFamily family, String word, String changed) {

    /** Whether another form of the word shows the second spelling too. */
    boolean isSeenIn(String form) {
      int ending = family == DOUBLE_L ? ENDING_AFTER_L : 0;
      return form.startsWith(changed) && form.length() >= changed.length() + ending;
    }
  }

  /**
   * The second spelling of a word in the first one, where both are right somewhere.
   *
   * @param word a word in lower case
   */
  Optional<Variant> second(String word, Lexicon lexicon) {
    if (!hasItsLetters(word)) {
      return Optional.empty();
    }
    Matcher matcher = first.matcher(word);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String other = matcher.replaceFirst(second);
    boolean isVariant =
        this == HYPHEN ? isJoined(word, other, lexicon) : areBothRight(word, other, lexicon);
    String changed = other.substring(0, other.length() - (word.length() - matcher.end()));
    return isVariant ? Optional.of(new Variant(this, other, changed)) : Optional.empty();
  }

  /** The second spellings of a word in its first one, one a family; immutable, and empty for nearly all words. */
  static List<Variant> of(String word, Lexicon lexicon) {
    List<Variant> seconds = new ArrayList<>();
    for (VariantFamily family : values()) {
      family.second(word, lexicon).ifPresent(seconds::add);
    }
    return List.copyOf(seconds);
  }

  /** Whether a word may be in the first spelling of some family: a quick look that nearly all words fail. */
  static boolean mayBeFirst(CharSequence word) {
    int last = word.length() - 1;
    for (int i = 1; i <= last; i++) {
      boolean changes = switch (word.charAt(i)) {
        case 's' -> i >= SYLLABLE && i < last && word.charAt(i - 1) == 'i';
        case 'u' -> i >= SYLLABLE && word.charAt(i - 1) == 'o';
        case 'g' -> i >= SYLLABLE && i < last && word.charAt(i - 1) == 'o';
        case 'l' -> i < last && word.charAt(i - 1) == 'l';
        case 'e' -> i >= last - 1 && word.charAt(i - 1) == 'r' && isBeforeRe(word, i - 2);
        case '-', '\u2010', '\u2011' -> true;
        default -> false;
      };
      if (changes) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeRe(CharSequence word, int at) {
    return at > 0 && (word.charAt(at) == 't' || word.charAt(at) == 'b');
  }

  /** Most words lack the letters that change, and no pattern need run over them. */
  private boolean hasItsLetters(String word) {
    return switch (this) {
      case ISE -> word.contains("is");
      case OUR -> word.contains("our");
      case RE -> word.endsWith("re") || word.endsWith("res");
      case DOUBLE_L -> word.contains("ll");
      case OGUE -> word.contains("ogue");
      case HYPHEN ->
        word.indexOf('-') > 0 || word.indexOf('\u2010') > 0 || word.indexOf('\u2011') > 0;
    };
  }

  /** A word that has lost its hyphen, and not another word: re-cover is not recover. */
  private static boolean isJoined(String word, String joined, Lexicon lexicon) {
    return !word.startsWith("re-") && joined.indexOf('-') < 0 && lexicon.accepts(joined);
  }

  private static boolean areBothRight(String first, String second, Lexicon lexicon) {
    return lexicon.language() == Language.ENGLISH
        && isWord(first, lexicon)
        && isWord(second, lexicon);
  }

  /** Some dialect spells it so; Flor is a name and no spelling of flour. */
  private static boolean isWord(String word, Lexicon lexicon) {
    return lexicon.find(word).filter(e -> e.word() && !e.dialects().isEmpty()).isPresent();
  }
}
