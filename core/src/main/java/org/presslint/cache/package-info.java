/**
 * Values kept from run to run: records as bytes, and files of them that say when they are damaged. Knows nothing of texts
 * and checks; {@code org.presslint.ResultCache} says what is kept.
 */
@NullMarked
package org.presslint.cache;

import org.jspecify.annotations.NullMarked;
