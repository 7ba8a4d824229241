/** Places and countries under two names, and names that are spelled in two dialects: {@link org.presslint.check.variant.NameVariantCheck}. */
@NullMarked
package org.presslint.check.variant;

import org.jspecify.annotations.NullMarked;
