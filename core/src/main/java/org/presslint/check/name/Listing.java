package org.presslint.check.name;

/**
 * What the word lists say of a word.
 *
 * @param name listed as a name
 * @param word listed as an ordinary word
 * @param declared declared right by the user: never reported
 */
record Listing(boolean name, boolean word, boolean declared) {

  static final Listing NONE = new Listing(false, false, false);

  boolean any() {
    return name || word;
  }
}
