/**
 * How it is read: one {@link org.presslint.format.Format} for each form of text. The only package that
 * knows commonmark and jsoup.
 *
 * <p>A format walks its markup and hands what it meets to a {@code BlockWriter}, which puts the blocks
 * together. What a parser shows and what the source has are walked side by side ({@code Alignment}), so
 * every letter keeps its place through entities and escapes. What is no language is hidden from the
 * parser first, letter by letter ({@code Masks}), so places stay as they are.
 *
 * <p>A page's title repeats its headline by nature; it has a kind of its own, {@code TITLE}, and is no
 * heading printed twice.
 */
@NullMarked
package org.presslint.format;

import org.jspecify.annotations.NullMarked;
