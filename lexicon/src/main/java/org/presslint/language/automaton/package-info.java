/**
 * Word lists as minimal acyclic automata: one int an edge, a number for each word, a walk for near words.
 *
 * <p>Built when presslint is built, read at every start.
 */
@NullMarked
package org.presslint.language.automaton;

import org.jspecify.annotations.NullMarked;
