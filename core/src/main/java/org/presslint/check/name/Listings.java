package org.presslint.check.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.presslint.language.Entry;
import org.presslint.language.LetterTriples;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.language.Remembered;

/** Asks the word lists of a word's own script, whatever the language around it. Thread-safe. */
final class Listings {
  private static final int REMEMBERED = 1 << 15;

  private final Lexicons lexicons;
  private final Set<String> declared;
  private final Remembered<String, Listing> listings = new Remembered<>(REMEMBERED, this::ask);

  Listings(Lexicons lexicons, Set<String> declared) {
    this.lexicons = lexicons;
    this.declared = Set.copyOf(declared);
  }

  Listing of(String word) {
    return listings.get(word);
  }

  private Listing ask(String word) {
    if (declared.contains(word) || declared.contains(word.toLowerCase(Locale.ROOT))) {
      return new Listing(true, false, true, 0, Set.of());
    }
    Lexicon lexicon = Letters.isCyrillic(word) ? lexicons.russian() : lexicons.english();
    Optional<Entry> entry = lexicon.find(word);
    if (entry.isPresent()) {
      Entry found = entry.get();
      boolean name =
          found.name() || found.acronym() || found.mixed() || found.surname() || found.givenName();
      return new Listing(name, found.word(), false, found.frequency(), found.dialects());
    }
    return word.indexOf('-') > 0 ? compound(word, lexicon) : Listing.NONE;
  }

  /** How many listed words have the rarest row of three letters of a word, as a binary logarithm; -1 for none. */
  int rarestLetters(String word) {
    LetterTriples triples =
        Letters.isCyrillic(word) ? lexicons.russianTriples() : lexicons.englishTriples();
    return triples.rarest(Letters.fold(word));
  }

  /** Whether the word lists hold the English word itself, not only its parts. */
  boolean listed(String word) {
    return lexicons.english().find(word).isPresent();
  }

  /** Whether it is an English name of a country, a city or a region. */
  boolean isPlace(String word) {
    return lexicons.englishNames().isPlace(word);
  }

  /** Whether two English words stand side by side in a name of the lists: Stack Overflow. */
  boolean isPair(String words) {
    return lexicons.englishNames().isPair(words);
  }

  /** A hyphenated word whose parts are all listed is an ordinary one. */
  private static Listing compound(String word, Lexicon lexicon) {
    for (String part : word.split("-")) {
      if (!part.isEmpty() && lexicon.find(part).isEmpty()) {
        return Listing.NONE;
      }
    }
    return new Listing(false, true, false, 0, Set.of());
  }
}
