/**
 * Facts and conventions that contradict each other within one document: dates, numbers, quotation marks, spellings. Each
 * check reads the document alone, never the clock.
 */
@NullMarked
package org.presslint.check.fact;

import org.jspecify.annotations.NullMarked;
