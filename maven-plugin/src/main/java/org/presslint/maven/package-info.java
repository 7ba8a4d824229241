/**
 * The Maven plugin: it says where the texts are and how to report. What is looked for is said by presslint.yml, and found
 * by the library. Each goal is a class of its own over {@link org.presslint.maven.TextsMojo}.
 */
@NullMarked
package org.presslint.maven;

import org.jspecify.annotations.NullMarked;
