package org.presslint.check.name;

import java.util.List;
import java.util.Optional;

/**
 * Two spellings in one document that may be one name.
 *
 * @param rare the spelling taken for the slip
 * @param usual the spelling taken for the right one
 * @param evidence what speaks for it and against it
 * @param shared the word of a name both stand next to
 */
record Suspect(Side rare, Side usual, Evidence evidence, Optional<String> shared) {
  /** A spelling in the full names of so many other documents is known. */
  private static final int KNOWN = 2;
  /** A spelling in so many times as many other documents is the usual one, whatever this one says. */
  private static final int MAJORITY = 2;

  /** The same, turned where the word lists do not know the rare spelling and the other documents know it far better. */
  Suspect among(CorpusNames names) {
    int withRare = names.documents(rare.word()) - 1;
    boolean isKnown = !rare.listing().any()
        && withRare >= KNOWN
        && withRare >= MAJORITY * (names.documents(usual.word()) - 1);
    boolean isFixed = usual.sites().isEmpty()
        || evidence.has(Feature.IN_ADDRESS)
        || evidence.has(Feature.DIACRITIC);
    return isKnown && !isFixed
        ? new Suspect(/* rare= */ usual, /* usual= */ rare, evidence, shared)
        : this;
  }

  /** Whether other documents know both spellings, and nothing in this one says that they are one name. */
  boolean areTwoNames(CorpusNames names) {
    boolean isOne = evidence.has(Feature.SHARED_NEIGHBOUR)
        || evidence.has(Feature.DIACRITIC)
        || evidence.has(Feature.IN_ADDRESS);
    return !isOne
        && !usual.listing().word()
        && names.documents(rare.word()) > KNOWN
        && names.documents(usual.word()) > KNOWN;
  }

  WeighedPair weighed(Weights weights) {
    return new WeighedPair(
        rare.word(),
        usual.word(),
        rare.sites().get(0).other(),
        rare.sites().stream().map(Site::place).toList(),
        usual.sites().stream().map(Site::place).toList(),
        evidence.byKey(),
        weights.score(evidence));
  }

  /**
   * A spelling in the document.
   *
   * @param word the spelling; for Russian one of its forms
   * @param listing what the word lists say of it
   * @param count how often it stands there
   * @param sites its places, the first few; none for a word that stands in small letters only
   */
  record Side(String word, Listing listing, int count, List<Site> sites) {
    Side {
      sites = List.copyOf(sites);
    }
  }
}
