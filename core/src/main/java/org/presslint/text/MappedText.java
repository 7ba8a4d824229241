package org.presslint.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Plain text with the way back to its source: what a reader sees, and where each part of it was written.
 *
 * <p>The text is made of runs. An exact run is written in the source letter for letter; any other run (an
 * entity, an escape, a replaced element) is one piece: a position inside it leads to the whole of it. Immutable and
 * thread-safe; made by a {@link Builder}.
 */
public final class MappedText {
  private final String text;
  private final int[] textStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final boolean[] exact;

  private MappedText(Builder builder) {
    text = builder.text.toString();
    textStarts = Arrays.copyOf(builder.textStarts, builder.count);
    sourceStarts = Arrays.copyOf(builder.sourceStarts, builder.count);
    sourceEnds = Arrays.copyOf(builder.sourceEnds, builder.count);
    exact = Arrays.copyOf(builder.exact, builder.count);
  }

  /** One exact run. */
  private MappedText(String text, Span source) {
    this.text = text;
    textStarts = new int[] {0};
    sourceStarts = new int[] {source.start()};
    sourceEnds = new int[] {source.end()};
    exact = new boolean[] {true};
  }

  /** A part of a source that is its own plain text. */
  public static MappedText slice(CharSequence source, Span span) {
    return span.length() == 0 ? new Builder().build() : new MappedText(span.of(source), span);
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /**
   * Where a span of the text stands in the source: from the first to the last code unit written for it.
   *
   * @param span a span within {@link #text()}
   * @return a span of the source; an empty one for an empty span
   * @throws IndexOutOfBoundsException where the span ends after the text
   */
  public Span toSource(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " in a text of " + text.length());
    }
    if (textStarts.length == 0) {
      return new Span(0, 0);
    }
    if (textStarts.length == 1 && exact[0]) { // as in plain text
      return new Span(sourceStarts[0] + span.start(), sourceStarts[0] + span.end());
    }
    int first = runAt(span.start());
    if (span.length() == 0 && span.start() == text.length()) {
      return new Span(sourceEnds[first], sourceEnds[first]);
    }
    int start =
        exact[first] ? sourceStarts[first] + span.start() - textStarts[first] : sourceStarts[first];
    if (span.length() == 0) {
      return new Span(start, start);
    }
    int last = runAt(span.end() - 1);
    int end = exact[last] ? sourceStarts[last] + span.end() - textStarts[last] : sourceEnds[last];
    return new Span(start, Math.max(start, end));
  }

  /**
   * Whether the span is written in the source letter for letter and in one piece, so that it can be replaced there.
   *
   * @param span a span within {@link #text()}
   * @return false for an empty span
   */
  public boolean isExact(Span span) {
    if (span.length() == 0 || textStarts.length == 0) {
      return false;
    }
    int first = runAt(span.start());
    int last = runAt(span.end() - 1);
    for (int i = first; i <= last; i++) {
      if (!exact[i] || (i > first && sourceStarts[i] != sourceEnds[i - 1])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a span of the source stands in the text.
   *
   * @param span a span of the source
   * @return empty where the text does not hold all of it letter for letter and in one piece
   */
  public Optional<Span> toText(Span span) {
    for (int i = 0; i < textStarts.length; i++) {
      if (exact[i] && sourceStarts[i] <= span.start() && span.start() < sourceEnds[i]) {
        int start = textStarts[i] + span.start() - sourceStarts[i];
        Span found = new Span(start, Math.min(text.length(), start + span.length()));
        if (isExact(found) && toSource(found).equals(span)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether some of the text is written in a span of the source, or right beside it.
   *
   * @param span a span of the source
   */
  public boolean touches(Span span) {
    for (int i = 0; i < textStarts.length; i++) {
      if (sourceStarts[i] <= span.end() && span.start() <= sourceEnds[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same text with its positions led on to the source of the text it was read from.
   *
   * @param outer the mapped text whose {@link #text()} is the source of this one
   */
  public MappedText through(MappedText outer) {
    Builder led = new Builder();
    for (int i = 0; i < textStarts.length; i++) {
      Span written = new Span(sourceStarts[i], sourceEnds[i]);
      if (exact[i]) {
        led.part(outer, written);
      } else {
        int end = i + 1 < textStarts.length ? textStarts[i + 1] : text.length();
        led.replaced(text.substring(textStarts[i], end), outer.toSource(written));
      }
    }
    return led.build();
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(textStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Puts a mapped text together from left to right. Not thread-safe. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int[] sourceEnds = new int[4];
    private boolean[] exact = new boolean[4];
    private int count;

    /**
     * Adds a part of the source as it is written.
     *
     * @param source the whole source
     * @param span the part, in code units of the source
     */
    public Builder exact(CharSequence source, Span span) {
      if (span.length() > 0) {
        run(span, true);
        text.append(source, span.start(), span.end());
      }
      return this;
    }

    /**
     * Adds text that is written otherwise in the source: an entity, an escape, a line break that reads as a space.
     *
     * @param shown what a reader sees; where it is empty nothing is added
     * @param span where it is written, in code units of the source
     */
    public Builder replaced(String shown, Span span) {
      if (!Objects.requireNonNull(shown).isEmpty()) {
        run(span, false);
        text.append(shown);
      }
      return this;
    }

    /**
     * Adds a part of another mapped text, with the positions it has there.
     *
     * @param other the other text
     * @param span the part, in code units of {@code other.text()}
     */
    public Builder part(MappedText other, Span span) {
      int at = span.start();
      while (at < span.end()) {
        int run = other.runAt(at);
        int runEnd =
            run + 1 < other.textStarts.length ? other.textStarts[run + 1] : other.text.length();
        int end = Math.min(runEnd, span.end());
        run(other.toSource(new Span(at, end)), other.exact[run]);
        text.append(other.text, at, end);
        at = end;
      }
      return this;
    }

    /** UTF-16 code units so far. */
    public int length() {
      return text.length();
    }

    /** The last code unit so far, or a line feed where there is none yet. */
    public char last() {
      return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** The text; the builder may be used on. */
    public MappedText build() {
      return new MappedText(this);
    }

    private void run(Span span, boolean isExact) {
      if (count > 0 && isExact && exact[count - 1] && sourceEnds[count - 1] == span.start()) {
        sourceEnds[count - 1] = span.end();
        return;
      }
      if (count == textStarts.length) {
        int size = count * 2;
        textStarts = Arrays.copyOf(textStarts, size);
        sourceStarts = Arrays.copyOf(sourceStarts, size);
        sourceEnds = Arrays.copyOf(sourceEnds, size);
        exact = Arrays.copyOf(exact, size);
      }
      textStarts[count] = text.length();
      sourceStarts[count] = span.start();
      sourceEnds[count] = span.end();
      exact[count++] = isExact;
    }
  }
}
