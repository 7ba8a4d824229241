/** Tests of the formats: a text, and the blocks that are read of it. */
@NullMarked
package org.presslint.format;

import org.jspecify.annotations.NullMarked;
