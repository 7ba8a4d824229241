/** JMH benchmarks of the stages of a check, on the releases of the test fixtures. */
@NullMarked
package org.presslint.bench.speed;

import org.jspecify.annotations.NullMarked;
