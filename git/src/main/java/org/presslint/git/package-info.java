/**
 * What was found in texts as they were in a git revision: {@link org.presslint.git.EarlierFindings}. The library itself knows
 * nothing of git; the command line and the Maven plugin share this.
 */
@NullMarked
package org.presslint.git;

import org.jspecify.annotations.NullMarked;
