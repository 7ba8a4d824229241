package org.presslint.check.name;

import java.util.Objects;
import org.presslint.text.Place;

/**
 * A place of a spelling, with what would stand there in the other.
 *
 * @param place where
 * @param other the other spelling in the form and the capitals of this place
 */
record Site(Place place, String other) {
  Site {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(other, "other");
  }
}
