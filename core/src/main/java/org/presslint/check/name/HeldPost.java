package org.presslint.check.name;

import java.util.Objects;
import org.presslint.text.Place;

/**
 * A post that a text says a person has.
 *
 * @param person the name in the form that all its cases share
 * @param name the name as written
 * @param post the post
 * @param text the post as written
 * @param before whether it stands before the name
 * @param place where the post stands
 */
record HeldPost(String person, String name, Post post, String text, boolean before, Place place) {
  HeldPost {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(place, "place");
  }
}
