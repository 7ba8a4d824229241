package org.presslint.check.name;

import org.presslint.text.Place;

/**
 * Three words of which two are joined by a hyphen: {@code Global-Counter Terrorism}.
 *
 * @param first as written
 * @param second as written
 * @param third as written
 * @param hyphenFirst whether the hyphen stands between the first two, otherwise between the last two
 * @param place where
 */
record Triple(String first, String second, String third, boolean hyphenFirst, Place place) {

  /** The words folded, whatever joins them. */
  String key() {
    return Letters.fold(first + " " + second + " " + third);
  }

  /** The joined pair, folded. */
  String joined() {
    return Letters.fold(hyphenFirst ? first + "-" + second : second + "-" + third);
  }

  /** The pair that would be joined were the hyphen in the other place, folded. */
  String otherJoined() {
    return Letters.fold(hyphenFirst ? second + "-" + third : first + "-" + second);
  }

  /** The words with the hyphen in the other place. */
  String moved() {
    return hyphenFirst ? first + " " + second + "-" + third : first + "-" + second + " " + third;
  }
}
