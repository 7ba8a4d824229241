/**
 * Names: one person, body and post is written one way. {@link org.presslint.check.name.NameCheck} reads the
 * mentions of a document, keeps a small observation of it, and compares the observations of a run; each
 * family of mistakes is a {@link org.presslint.check.name.NameFamily} of its own.
 */
@NullMarked
package org.presslint.check.name;

import org.jspecify.annotations.NullMarked;
