package org.presslint.check.spelling;

/**
 * What an unknown form shows in its place, wherever the place is. Immutable.
 *
 * @param otherScript whether the form is of another script than its block
 * @param startsSentence whether it is in the first word of a sentence
 * @param hyphenated whether it is a part of a hyphenated word
 * @param beforePart whether another part follows it there
 * @param beside the words beside it
 * @param around what stands around it
 */
record Setting(
    boolean otherScript,
    boolean startsSentence,
    boolean hyphenated,
    boolean beforePart,
    UnknownWord.Neighbours beside,
    Surroundings around) {}
