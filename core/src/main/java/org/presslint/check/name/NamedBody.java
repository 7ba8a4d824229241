package org.presslint.check.name;

import java.util.Objects;
import org.presslint.text.Place;

/**
 * A body with its fields, as one place names it.
 *
 * @param fields what kind of body it is, and its fields in the order of the alphabet: the same for all orders
 * @param text the fields as written
 * @param place where they stand
 */
record NamedBody(String fields, String text, Place place) {
  NamedBody {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
  }
}
