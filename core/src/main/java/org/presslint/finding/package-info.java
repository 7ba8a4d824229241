/**
 * What was found and how it is weighed: findings, problems, triage, and the report.
 */
@NullMarked
package org.presslint.finding;

import org.jspecify.annotations.NullMarked;
