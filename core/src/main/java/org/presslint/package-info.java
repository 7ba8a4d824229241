/**
 * How it goes together: {@link org.presslint.Presslint} reads sources, checks them and returns a
 * report. Start here; the packages below each answer one question of the flow.
 */
@NullMarked
package org.presslint;

import org.jspecify.annotations.NullMarked;
