/**
 * The words of a house: forbidden ones are found, and what lies in a phrase of the house is right. Both know the forms that
 * grammar gives an entry.
 */
@NullMarked
package org.presslint.check.house;

import org.jspecify.annotations.NullMarked;
