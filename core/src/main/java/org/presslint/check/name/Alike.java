package org.presslint.check.name;

/**
 * Two words of the names of a document that look alike, the second perhaps in small letters only, and how they differ.
 *
 * @param number the number of the first among the words that are compared
 */
record Alike(int number, String first, String second, Spelling spelling) {}
