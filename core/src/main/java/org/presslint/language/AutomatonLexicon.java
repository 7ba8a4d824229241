package org.presslint.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.presslint.language.automaton.Folding;
import org.presslint.language.automaton.NearWords;
import org.presslint.language.automaton.ReversedWords;
import org.presslint.language.automaton.WordAutomaton;
import org.presslint.language.automaton.WordValue;
import org.presslint.text.Dialect;
import org.presslint.text.Language;

/** A lexicon compiled from LanguageTool's lists. */
final class AutomatonLexicon implements Lexicon {
  /** Every set of dialects, by the bits of a value: words share them. */
  private static final List<Set<Dialect>> DIALECTS = IntStream.range(
          0, 1 << Dialect.values().length)
      .mapToObj(AutomatonLexicon::dialects)
      .toList();

  /** A text asks for each of its words many times, and the next text for most of the same words. */
  private static final int REMEMBERED = 1 << 15;

  private final Language language;
  private final WordAutomaton automaton;
  private final NearWords nearWords;
  private final Remembered<String, Answer> answers = new Remembered<>(REMEMBERED, this::answer);

  AutomatonLexicon(Language language, WordAutomaton automaton, Supplier<ReversedWords> reversed) {
    this.language = language;
    this.automaton = automaton;
    nearWords = new NearWords(automaton, reversed);
  }

  /** What {@link #find} and {@link #accepts} say of a word. */
  private record Answer(Optional<Entry> entry, boolean accepted) {
    static final Answer UNKNOWN = new Answer(Optional.empty(), false);
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public Optional<Entry> find(String word) {
    return answers.get(word).entry();
  }

  @Override
  public boolean accepts(String word) {
    return answers.get(word).accepted();
  }

  @Override
  public int commonness(String key) {
    int index = automaton.indexOf(key);
    int value = index < 0 ? 0 : automaton.value(index);
    return (value & WordValue.WORD) == 0 ? 0 : WordValue.frequency(value);
  }

  private Answer answer(String word) {
    String written = Folding.normalize(word);
    String key = Folding.key(written);
    int index = automaton.indexOf(key);
    if (index < 0) {
      return acceptsPossessive(written) ? new Answer(Optional.empty(), true) : Answer.UNKNOWN;
    }
    int value = automaton.value(index);
    return new Answer(
        Optional.of(entry(key, value)), fits(value, written) || acceptsPossessive(written));
  }

  private boolean acceptsPossessive(String written) {
    return (written.endsWith("'s") && acceptsForm(written.substring(0, written.length() - 2)))
        || (written.endsWith("s'") && acceptsForm(written.substring(0, written.length() - 1)));
  }

  private boolean acceptsForm(String written) {
    int index = automaton.indexOf(Folding.key(written));
    return index >= 0 && fits(automaton.value(index), written);
  }

  /** Whether a listed word may be written with these capitals. */
  private static boolean fits(int value, String written) {
    boolean ordinary = (value & WordValue.WORD) != 0;
    boolean name = (value & WordValue.NAME) != 0;
    return switch (Capitals.of(written)) {
      case NONE -> ordinary;
      case FIRST -> ordinary || name;
      case ALL -> true;
      case INNER ->
        (value & WordValue.MIXED) != 0 || ((ordinary || name) && written.indexOf('-') > 0);
    };
  }

  @Override
  public List<Entry> near(String word, int distance) {
    List<Entry> found = new ArrayList<>();
    nearWords.find(
        Folding.key(word),
        distance,
        (index, listed) -> found.add(entry(listed, automaton.value(index))));
    return found;
  }

  private static Entry entry(String key, int value) {
    return new Entry(
        key,
        WordValue.frequency(value),
        (value & WordValue.WORD) != 0,
        (value & WordValue.NAME) != 0,
        (value & WordValue.ACRONYM) != 0,
        (value & WordValue.MIXED) != 0,
        (value & WordValue.SURNAME) != 0,
        (value & WordValue.GIVEN_NAME) != 0,
        DIALECTS.get((value / WordValue.FIRST_DIALECT) & (DIALECTS.size() - 1)));
  }

  private static Set<Dialect> dialects(int bits) {
    Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      if ((bits & (1 << dialect.ordinal())) != 0) {
        dialects.add(dialect);
      }
    }
    return Collections.unmodifiableSet(dialects);
  }
}
