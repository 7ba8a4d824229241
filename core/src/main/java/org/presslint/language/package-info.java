/**
 * What is known of a text's language: the analyzer, the lexicons, suggestions and inflection. The only
 * package that knows LanguageTool's data and Morfologik.
 */
@NullMarked
package org.presslint.language;

import org.jspecify.annotations.NullMarked;
