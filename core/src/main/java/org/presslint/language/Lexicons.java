package org.presslint.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;
import org.presslint.language.automaton.ReversedWords;
import org.presslint.language.automaton.WordAutomaton;
import org.presslint.text.Language;

/** The lexicons of all languages that can be checked. Loads each on first use. Thread-safe. */
public final class Lexicons {
  private static final String ROOT = "/org/presslint/lexicon/";

  private final Lazy<Lexicon> english = new Lazy<>(() -> lexicon(Language.ENGLISH));
  private final Lazy<Lexicon> russian = new Lazy<>(() -> lexicon(Language.RUSSIAN));
  private final Lazy<WordAutomaton> skeletons = new Lazy<>(() -> automaton("en.skeletons"));
  private final Lazy<KnownNames> englishNames =
      new Lazy<>(() -> new KnownNames(automaton("en.names")));
  private final Lazy<KnownNames> russianNames =
      new Lazy<>(() -> new KnownNames(automaton("ru.names")));
  private final Lazy<LetterTriples> englishTriples =
      new Lazy<>(() -> new LetterTriples(automaton("en.triples")));
  private final Lazy<LetterTriples> russianTriples =
      new Lazy<>(() -> new LetterTriples(automaton("ru.triples")));
  private final Lazy<Morphology> russianMorphology = new Lazy<>(
      () -> new DictionaryMorphology(dictionary("ru/russian"), dictionary("ru/russian_synth")));

  /** The lexicon of a language; empty for a language that cannot be checked. */
  public Optional<Lexicon> of(Language language) {
    return switch (language) {
      case ENGLISH -> Optional.of(english());
      case RUSSIAN -> Optional.of(russian());
      case OTHER -> Optional.empty();
    };
  }

  public Lexicon english() {
    return english.get();
  }

  public Lexicon russian() {
    return russian.get();
  }

  /** Countries, cities and names of two words as English writes them. */
  public KnownNames englishNames() {
    return englishNames.get();
  }

  /** Countries and cities of one word as Russian writes them, in the nominative. */
  public KnownNames russianNames() {
    return russianNames.get();
  }

  /** How usual letters are next to each other in English, and in names the English lists hold. */
  public LetterTriples englishTriples() {
    return englishTriples.get();
  }

  /** How usual letters are next to each other in Russian. */
  public LetterTriples russianTriples() {
    return russianTriples.get();
  }

  /** Russian words that sound like English ones. */
  public Loanwords loanwords() {
    return new Loanwords(skeletons.get());
  }

  /** Forms and lemmas of Russian; LanguageTool's tags. It writes every form in lower case, names too. */
  public Morphology russianMorphology() {
    return russianMorphology.get();
  }

  private static Lexicon lexicon(Language language) {
    Lazy<ReversedWords> reversed = new Lazy<>(() -> reversed(language.tag() + ".reversed"));
    return new AutomatonLexicon(language, automaton(language.tag() + ".words"), reversed::get);
  }

  private static ReversedWords reversed(String name) {
    try (InputStream in = open(name)) {
      return ReversedWords.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordAutomaton automaton(String name) {
    try (InputStream in = open(name)) {
      return WordAutomaton.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dictionary dictionary(String name) {
    try (InputStream dict = open(name + ".dict");
        InputStream info = open(name + ".info")) {
      return Dictionary.read(dict, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Lexicons.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalStateException("presslint-lexicon is not on the class path: no " + name);
    }
    return new BufferedInputStream(in, 1 << 16);
  }

  /** A value made on first use. */
  private static final class Lazy<T> {
    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
      this.supplier = supplier;
    }

    T get() {
      T made = value;
      if (made == null) {
        synchronized (this) {
          made = value;
          if (made == null) {
            made = supplier.get();
            value = made;
          }
        }
      }
      return made;
    }
  }
}
