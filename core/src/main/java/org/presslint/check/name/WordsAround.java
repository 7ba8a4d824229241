package org.presslint.check.name;

import java.util.List;
import org.presslint.text.Token;

/**
 * Asks the words around a name in which language it stands: a passage of another language is often too short to be told as one,
 * and its words are no slips of English ones.
 */
final class WordsAround {
  /** So many words on each side are read. */
  private static final int REACH = 3;
  /** Shorter English words are common, or stand in the lists for an acronym. */
  private static final int SHORTEST_RARE = 5;

  private final Listings listings;
  private final Vocabulary vocabulary;

  WordsAround(Listings listings, Vocabulary vocabulary) {
    this.listings = listings;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether most of the words in small letters around it are in no word list, and one directly beside it is: auf Deutsch und
   * Englisch. A technical term further away does not make a passage foreign.
   */
  boolean areForeign(PlacedPart placed) {
    List<Token> tokens = placed.block().block().tokens();
    int at = placed.part().index();
    boolean beside = balance(tokens, at, -1, 1) > 0 || balance(tokens, at, 1, 1) > 0;
    return beside && balance(tokens, at, -1, REACH) + balance(tokens, at, 1, REACH) > 0;
  }

  /** How many more words on one side are in no word list than are in one; what stands in names of persons is left out. */
  private int balance(List<Token> tokens, int at, int step, int reach) {
    int balance = 0;
    int words = 0;
    for (int i = at + step; i >= 0 && i < tokens.size() && words < reach; i += step) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      words++;
      String word = Letters.plain(token.text());
      if (!token.isCapitalized() && word.length() > 1 && !vocabulary.isParticle(word)) {
        balance += isKnown(word) ? -1 : 1;
      }
    }
    return balance;
  }

  /** Whether the word lists hold it as more than a name for something: “auf” is there for AUF. */
  private boolean isKnown(String word) {
    Listing listing = listings.of(word);
    boolean unusual =
        word.length() < SHORTEST_RARE && !Letters.isCyrillic(word) && listing.frequency() == 0;
    return listing.any() && !unusual;
  }
}
