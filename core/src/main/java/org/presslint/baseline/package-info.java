/**
 * Which findings are known already: from a file that was written some time ago, or from an earlier revision of the same
 * texts. Findings are told by their fingerprints and counted, so that moving text changes nothing and one more of the same
 * is new. No class here reads or writes a file: fronts do.
 */
@NullMarked
package org.presslint.baseline;

import org.jspecify.annotations.NullMarked;
