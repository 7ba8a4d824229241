package org.presslint.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.presslint.config.Nearest;
import org.presslint.finding.Finding;
import org.presslint.text.Directive;
import org.presslint.text.Locator;
import org.presslint.text.Place;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** Reads what the comments of a document say to presslint. Immutable and thread-safe. */
public final class SuppressionReader {
  private final Set<String> known;

  /**
   * @param rules the ids of all rules
   */
  public SuppressionReader(Collection<String> rules) {
    known = new TreeSet<>(rules);
  }

  /** What one document says, and what is wrong with it. */
  public Suppressions read(RawDocument document) {
    if (document.directives().isEmpty()) {
      return Suppressions.NONE;
    }
    Reading reading = new Reading(document.source());
    document.directives().forEach(reading::take);
    return reading.finish();
  }

  /** The directives of one document from top to bottom. */
  private final class Reading {
    private final Source source;
    private final Locator locator;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Finding> mistakes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Reading(Source source) {
      this.source = source;
      locator = new Locator(source.text());
    }

    void take(Directive directive) {
      Wording wording = Wording.of(directive);
      Place place = place(directive.span());
      if (!Wording.WORDS.contains(wording.word())) {
        mistakes.add(Suppressions.finding(
            place,
            "“" + wording.word() + "” says nothing to presslint"
                + Nearest.hint(wording.word(), Wording.WORDS)));
        return;
      }
      for (String rule : new TreeSet<>(wording.rules())) {
        if (!known.contains(rule)) {
          String hint = Nearest.hint(rule, known);
          mistakes.add(Suppressions.finding(
              place, "“" + rule + "” is no rule" + (hint.isEmpty() ? "; correct it" : hint)));
        }
      }
      if (wording.rules().isEmpty() || known.stream().anyMatch(wording.rules()::contains)) {
        understood(wording, place);
      }
    }

    private void understood(Wording wording, Place place) {
      switch (wording.word()) {
        case Wording.NEXT_LINE -> add(place, nextLine(place.span().end()), wording);
        case Wording.FILE -> add(place, new Span(0, source.text().length() + 1), wording);
        case Wording.DISABLE -> open.push(new Open(place, wording));
        default -> close(wording, place);
      }
    }

    /** An end belongs to the last beginning with the same rules. */
    private void close(Wording wording, Place place) {
      for (Open begun : open) {
        if (begun.wording.rules().equals(wording.rules())) {
          open.remove(begun);
          add(begun.place, between(begun.place, place), begun.wording);
          return;
        }
      }
      mistakes.add(Suppressions.finding(
          place, "Nothing that this ends was begun; take it out or name the same rules"));
    }

    private static Span between(Place first, Place second) {
      int start = first.span().end();
      int end = second.span().start();
      return new Span(start, end);
    }

    Suppressions finish() {
      for (Open begun : open) {
        Span scope = new Span(begun.place.span().end(), source.text().length() + 1);
        add(begun.place, scope, begun.wording);
      }
      return new Suppressions(suppressions, mistakes);
    }

    private void add(Place place, Span scope, Wording wording) {
      suppressions.add(new Suppression(place, scope, wording.rules(), wording.texts()));
    }

    /** The first line with anything on it below the one the comment ends on. */
    private Span nextLine(int end) {
      int line = locator.line(Math.max(0, end - 1)) + 1;
      while (line < locator.lines() && locator.lineSpan(line).of(source.text()).isBlank()) {
        line++;
      }
      return line > locator.lines() ? new Span(end, end) : locator.lineSpan(line);
    }

    private Place place(Span span) {
      int start = span.start();
      return new Place(
          source.name(), span, locator.line(start), locator.column(start), span.of(source.text()));
    }
  }

  private record Open(Place place, Wording wording) {}
}
