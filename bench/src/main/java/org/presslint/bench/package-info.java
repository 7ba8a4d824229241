/**
 * Fits the weights of the models on labelled texts and measures them; not published.
 *
 * <p>The texts lie outside of the project. What is kept here are facts about them: places and judgements, no sentences.
 */
@NullMarked
package org.presslint.bench;

import org.jspecify.annotations.NullMarked;
