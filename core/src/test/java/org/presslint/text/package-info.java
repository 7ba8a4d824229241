/** Tests of decoding and of positions. */
@NullMarked
package org.presslint.text;

import org.jspecify.annotations.NullMarked;
