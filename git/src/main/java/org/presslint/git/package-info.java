/**
 * What is known of texts, by a baseline and from a git revision: {@link org.presslint.git.KnownFindings}. The library itself
 * knows nothing of git; the command line and the Maven plugin share this.
 */
@NullMarked
package org.presslint.git;

import org.jspecify.annotations.NullMarked;
