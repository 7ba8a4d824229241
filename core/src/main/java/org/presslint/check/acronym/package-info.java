/**
 * Acronyms and what they stand for: {@link org.presslint.check.acronym.AcronymCheck} reads them with the expansions that a
 * document gives, and its families compare letters with words, and texts with each other.
 */
@NullMarked
package org.presslint.check.acronym;

import org.jspecify.annotations.NullMarked;
