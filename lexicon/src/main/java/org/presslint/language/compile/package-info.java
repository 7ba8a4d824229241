/** Compiles LanguageTool's word lists when presslint is built. */
@NullMarked
package org.presslint.language.compile;

import org.jspecify.annotations.NullMarked;
