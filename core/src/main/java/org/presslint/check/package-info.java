/**
 * What is looked for: one class for each {@link org.presslint.check.Check}, each a pure function of
 * documents. A check opens no file, reads no clock, prints nothing, and knows no format and no other check.
 */
@NullMarked
package org.presslint.check;

import org.jspecify.annotations.NullMarked;
