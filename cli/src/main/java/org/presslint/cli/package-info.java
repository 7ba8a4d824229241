/**
 * The command line: the only place of presslint that prints, knows a terminal or ends a process. {@link
 * org.presslint.cli.Main} is the door, one class for each command stands behind it.
 */
@NullMarked
package org.presslint.cli;

import org.jspecify.annotations.NullMarked;
