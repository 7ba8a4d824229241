/**
 * What is known of names before a text is read: a {@link org.presslint.names.Glossary}, written by people, and a {@link
 * org.presslint.names.NameLedger}, learned from an archive. Plain values: where they come from and what they are good for is
 * the business of others.
 */
@NullMarked
package org.presslint.names;

import org.jspecify.annotations.NullMarked;
