/**
 * How a text is put right: which places a program may change, and what comes of a change. Pure: texts in, texts out;
 * {@link org.presslint.text.TextFile} puts a text into its file.
 */
@NullMarked
package org.presslint.fix;

import org.jspecify.annotations.NullMarked;
