/**
 * A release beside its translation: blocks are laid side by side, then the facts of each two are compared. What one text
 * says and the other does not is told once, at the place where it stands.
 */
@NullMarked
package org.presslint.check.fact.pair;

import org.jspecify.annotations.NullMarked;
