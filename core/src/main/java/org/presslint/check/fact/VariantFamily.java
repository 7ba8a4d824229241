package org.presslint.check.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.language.Entry;
import org.presslint.language.Lexicon;
import org.presslint.text.Dialect;
import org.presslint.text.Language;

/** The ways one word is spelt in two, each with the change that leads from the first to the second. */
enum VariantFamily {
  ISE("(?<=\\p{L}{3}i)s(?=(?:e|es|ed|ing|er|ers|ation|ations|ational|able)$)", "z"),
  OUR("(?<=\\p{L})our", "or"),
  /** A meter measures what comes in metres: those two are two words. */
  RE("(?<=\\p{L}[tb])(?<!^met)re(?=s?$)", "er"),
  DOUBLE_L("(?<=\\p{L}{2}l)l(?=(?:ed|ing|er|ers)$)", ""),
  OGUE("(?<=\\p{L}og)ue(?=s?$)", ""),
  /** e-mail, email: in every language, whatever the dialect. */
  HYPHEN("(?<=\\p{L})[-\u2010\u2011](?=\\p{L}{2})", "");

  /** With a shorter ending after -l- the word is spelt in one way only: total, totals. */
  private static final int ENDING_AFTER_L = 2;

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
    Matcher matcher = first.matcher(word);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String other = matcher.replaceFirst(second);
    boolean isVariant =
        this == HYPHEN ? isJoined(word, other, lexicon) : areOfTwoDialects(word, other, lexicon);
    String changed = other.substring(0, other.length() - (word.length() - matcher.end()));
    return isVariant ? Optional.of(new Variant(this, other, changed)) : Optional.empty();
  }

  /** A word that has lost its hyphen, and not another word: re-cover is not recover. */
  private static boolean isJoined(String word, String joined, Lexicon lexicon) {
    return !word.startsWith("re-") && joined.indexOf('-') < 0 && lexicon.accepts(joined);
  }

  private boolean areOfTwoDialects(String british, String american, Lexicon lexicon) {
    if (lexicon.language() != Language.ENGLISH) {
      return false;
    }
    Set<Dialect> first = dialects(british, lexicon);
    Set<Dialect> second = dialects(american, lexicon);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean isAmerican = first.contains(Dialect.GB) && !second.contains(Dialect.GB);
    boolean isBritish = second.contains(Dialect.US) && !first.contains(Dialect.US);
    return isSameWord() || isAmerican || isBritish;
  }

  /** Whether the change alone is proof: no two words differ by it, as tour and tor do. */
  private boolean isSameWord() {
    return this == ISE || this == RE;
  }

  private static Set<Dialect> dialects(String word, Lexicon lexicon) {
    return lexicon.find(word).filter(Entry::word).map(Entry::dialects).orElse(Set.of());
  }
}
