/**
 * How it is read: one {@link org.presslint.format.Format} for each form of text. The only package that
 * knows commonmark and jsoup.
 */
@NullMarked
package org.presslint.format;

import org.jspecify.annotations.NullMarked;
