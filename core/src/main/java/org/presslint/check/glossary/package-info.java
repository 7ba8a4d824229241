/**
 * The house's own spelling of names: {@link org.presslint.check.glossary.GlossaryForms} gives each entry of a glossary all
 * its forms, {@link org.presslint.check.glossary.GlossaryCheck} compares a text with them.
 */
@NullMarked
package org.presslint.check.glossary;

import org.jspecify.annotations.NullMarked;
