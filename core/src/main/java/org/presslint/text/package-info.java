/**
 * What is read: sources, their blocks of plain text, tokens, and positions.
 *
 * <p>A position is an offset in UTF-16 code units into the decoded source. It travels with the text
 * from the reader to the report and is never searched for again. Uses the JDK only.
 */
@NullMarked
package org.presslint.text;

import org.jspecify.annotations.NullMarked;
