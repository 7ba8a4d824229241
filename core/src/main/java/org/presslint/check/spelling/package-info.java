/**
 * Which unknown word is a slip, and which word was meant.
 *
 * <p>{@link org.presslint.check.spelling.SpellingCheck} observes each document: the words no lexicon knows, with the evidence
 * their own text gives ({@link org.presslint.check.spelling.Evidence}). It concludes over all documents: a form that
 * its companions hold too is rarely a slip. {@link org.presslint.check.spelling.SlipModel} weighs the evidence.
 */
@NullMarked
package org.presslint.check.spelling;

import org.jspecify.annotations.NullMarked;
