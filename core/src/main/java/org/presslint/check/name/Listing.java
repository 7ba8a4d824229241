package org.presslint.check.name;

/**
 * What the word lists say of a word.
 *
 * @param name listed as a name
 * @param word listed as an ordinary word
 */
record Listing(boolean name, boolean word) {

  static final Listing NONE = new Listing(false, false);

  boolean any() {
    return name || word;
  }
}
