/**
 * The Maven plugin: it says where the texts are and how to report. What is looked for is said by presslint.yml, and found
 * by the library. {@link org.presslint.maven.CheckMojo} is the goal {@code check}.
 */
@NullMarked
package org.presslint.maven;

import org.jspecify.annotations.NullMarked;
