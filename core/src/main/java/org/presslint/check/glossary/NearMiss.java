package org.presslint.check.glossary;

import org.presslint.finding.Severity;
import org.presslint.text.Block;
import org.presslint.text.Span;

/**
 * Something that is nearly a name of the glossary.
 *
 * @param block where it stands
 * @param span the part that differs, in the block's text
 * @param written what stands there, the whole name
 * @param name the name it nearly is, in the case of the place
 * @param right what should stand in the place of the span
 * @param severity how sure it is
 */
record NearMiss(
    Block block, Span span, String written, String name, String right, Severity severity) {}
