package org.presslint.check.spelling;

import org.presslint.language.Capitals;
import org.presslint.language.Lexicons;
import org.presslint.language.Scripts;

/** The words that are right as they stand, by the lexicons and the user's settings. Thread-safe. */
final class KnownWords {
  private final Lexicons lexicons;
  private final AcceptedWords accepted;
  private final ListedMisspellings listed;

  KnownWords(Lexicons lexicons, AcceptedWords accepted, ListedMisspellings listed) {
    this.lexicons = lexicons;
    this.accepted = accepted;
    this.listed = listed;
  }

  /** Whether nothing is to be said of a normalized word or a part of one. */
  boolean contains(String word) {
    return word.length() < 2
        || accepted.contains(word)
        || (!isListed(word)
            && (Prefixes.isPrefix(word)
                || (Scripts.hasLatin(word) && Scripts.hasCyrillic(word))
                || lexicons
                    .of(Scripts.language(word))
                    .map(lexicon -> lexicon.accepts(word))
                    .orElse(true)));
  }

  /** Whether the user lists a word in lower case as a misspelling; one with capitals may be a name that the lexicon knows. */
  boolean isListed(String word) {
    return Capitals.of(word) == Capitals.NONE && listed.contains(WordParts.withoutPossessive(word));
  }
}
