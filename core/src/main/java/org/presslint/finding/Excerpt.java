package org.presslint.finding;

import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * A place in its line, for showing it to a person.
 *
 * @param before what stands before it on the line
 * @param text the place itself, cut where its line ends
 * @param after what stands after it on the line
 */
public record Excerpt(String before, String text, String after) {

  static Excerpt of(String source, Locator locator, Place place, int width) {
    Span line = locator.lineSpan(place.line());
    int start = Math.max(line.start(), Math.min(place.span().start(), line.end()));
    int end = Math.max(start, Math.min(Math.min(place.span().end(), line.end()), start + width));
    int room = Math.max(0, width - (end - start));
    int left = Math.min(start - line.start(), Math.max(room / 2, room - (line.end() - end)));
    int from = start - left;
    int to = Math.min(line.end(), end + room - left);
    return new Excerpt(
        source.substring(whole(source, from, line.start()), start),
        source.substring(start, end),
        source.substring(end, whole(source, to, end)));
  }

  /** Moves a cut out of the middle of a surrogate pair. */
  private static int whole(String source, int cut, int limit) {
    boolean splits =
        cut > 0 && cut < source.length() && Character.isLowSurrogate(source.charAt(cut));
    return splits && cut != limit ? cut - 1 : cut;
  }
}
