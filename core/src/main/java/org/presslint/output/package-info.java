/**
 * How a report leaves: one {@link org.presslint.output.Reporter} for each form.
 */
@NullMarked
package org.presslint.output;

import org.jspecify.annotations.NullMarked;
