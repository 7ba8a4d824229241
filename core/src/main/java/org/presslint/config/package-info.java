/**
 * What the user asked: strict, typed settings.
 */
@NullMarked
package org.presslint.config;

import org.jspecify.annotations.NullMarked;
