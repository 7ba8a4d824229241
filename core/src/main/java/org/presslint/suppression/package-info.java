/**
 * What the author of a text said about it in the text: which findings are not to be reported. A {@link
 * org.presslint.text.Directive} becomes a {@link org.presslint.suppression.Suppression} or a remark on what is wrong with
 * it; one that suppresses nothing is a finding itself.
 */
@NullMarked
package org.presslint.suppression;

import org.jspecify.annotations.NullMarked;
