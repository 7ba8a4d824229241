package org.presslint.check.name;

/**
 * Two full names of a run that may be one.
 *
 * @param rare the name with the spelling taken for the slip
 * @param usual the name with the spelling taken for the right one
 * @param word the index of the word that differs
 * @param spelling how it differs, from the rare to the usual
 * @param evidence what speaks for it and against it
 */
record CorpusSuspect(
    CorpusName rare, CorpusName usual, int word, Spelling spelling, Evidence evidence) {

  WeighedPair weighed(Weights weights) {
    return new WeighedPair(
        rare.seen().get(0).name().text(),
        usual.seen().get(0).name().text(),
        usual.word(word),
        rare.places(word),
        usual.places(word),
        evidence.byKey(),
        weights.score(evidence));
  }
}
