package org.presslint.finding;

import org.presslint.text.Place;

/**
 * A place in its line, for showing it to a person.
 *
 * @param before what stands before it on the line
 * @param text the place itself, cut where its line ends
 * @param after what stands after it on the line
 * @param cutBefore whether the line begins before {@code before}
 * @param cutAfter whether the line goes on after {@code after}
 */
public record Excerpt(
    String before, String text, String after, boolean cutBefore, boolean cutAfter) {

  /** Looks no further than {@code width} code units from the place: a text may be one line of many megabytes. */
  static Excerpt of(String source, Place place, int width) {
    int start = Math.min(place.span().start(), source.length());
    int end = lineEnd(source, start, Math.min(place.span().end(), start + width));
    int lineStart = lineStart(source, start, start - width - 1);
    int lineEnd = lineEnd(source, end, end + width + 1);
    int room = Math.max(0, width - (end - start));
    int left = Math.min(start - lineStart, Math.max(room / 2, room - (lineEnd - end)));
    int from = whole(source, start - left, lineStart);
    int to = whole(source, Math.min(lineEnd, end + room - left), end);
    return new Excerpt(
        source.substring(from, start),
        source.substring(start, end),
        source.substring(end, to),
        from > lineStart,
        to < lineEnd
            || (end < place.span().end() && end < source.length() && !isLineEnd(source, end)));
  }

  private static int lineStart(String source, int offset, int limit) {
    int start = offset;
    int first = Math.max(0, limit);
    while (start > first && !isLineEnd(source, start - 1)) {
      start--;
    }
    return start == 0 && source.startsWith("\uFEFF") ? Math.min(1, offset) : start;
  }

  private static int lineEnd(String source, int offset, int limit) {
    int end = offset;
    int last = Math.min(source.length(), limit);
    while (end < last && !isLineEnd(source, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(String source, int offset) {
    char c = source.charAt(offset);
    return c == '\n' || c == '\r';
  }

  /** Moves a cut out of the middle of a surrogate pair. */
  private static int whole(String source, int cut, int limit) {
    boolean splits =
        cut > 0 && cut < source.length() && Character.isLowSurrogate(source.charAt(cut));
    return splits && cut != limit ? cut - 1 : cut;
  }
}
