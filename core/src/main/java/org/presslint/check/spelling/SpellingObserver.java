package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;

/** Gathers what a document says of its unknown words. Thread-safe. */
final class SpellingObserver {
  /** How many drafts are kept to be compared with their next version; a power of two. */
  private static final int DRAFTS = 4;

  private final Lexicons lexicons;
  private final BlockWords.Reader blocks;
  private final FormObserver forms;

  /**
   * The last versions of drafts, in slots by their paths. What is kept is final, so a thread that does not yet see it only does more,
   * as with {@link org.presslint.language.Recent}.
   */
  private final @Nullable Version[] versions = new Version[DRAFTS];

  SpellingObserver(Lexicons lexicons, AcceptedWords accepted, ListedMisspellings listed) {
    this.lexicons = lexicons;
    blocks = new BlockWords.Reader(new KnownWords(lexicons, accepted, listed), listed);
    forms = new FormObserver(lexicons, listed);
  }

  SpellingObservation observe(Document document) {
    List<BlockWords> read = read(document);
    int slot = document.path().hashCode() & (DRAFTS - 1);
    Earlier earlier = earlier(versions[slot], document, read);
    Observed observed = new Observed(document, read, earlier);
    List<FoundForm> found = observed.found();
    versions[slot] = Version.of(document.path(), read, observed.words, found);
    return new SpellingObservation(
        document.path(),
        observed.words.keys(),
        observed.words.pairs(),
        found.stream().map(FoundForm::word).toList());
  }

  private List<BlockWords> read(Document document) {
    List<BlockWords> read = new ArrayList<>(document.blocks().size());
    for (Block block : document.blocks()) {
      read.add(blocks.of(block));
    }
    return read;
  }

  /** A version of a document, if it is one of this document and not too much differs. */
  private static @Nullable Earlier earlier(
      @Nullable Version version, Document document, List<BlockWords> now) {
    if (version == null || !version.path().equals(document.path())) {
      return null;
    }
    Changes changes = Changes.between(version.blocks(), now);
    return changes == null ? null : new Earlier(version, changes);
  }

  /** An earlier version of a document, with what has changed since. */
  private record Earlier(Version version, Changes changes) {}

  /** All words within reach of each unknown word, with their evidence. */
  List<SpellingCheck.Reach> reach(Document document) {
    Observed observed = new Observed(document, read(document), null);
    List<SpellingCheck.Reach> reaches = new ArrayList<>();
    for (UnknownForm form : observed.unknown) {
      if (lexicons.of(form.language()).isPresent()) {
        reaches.add(new SpellingCheck.Reach(
            form.form(),
            form.language(),
            form.places(document).get(0),
            forms.reach(form, observed.words)));
      }
    }
    return reaches;
  }

  /** One document while it is observed. */
  private final class Observed {
    private final Document document;
    private final List<BlockWords> read;
    private final @Nullable Earlier earlier;
    private final DocumentWords words;

    /** In the order of their first places. */
    private final List<UnknownForm> unknown;

    Observed(Document document, List<BlockWords> read, @Nullable Earlier earlier) {
      this.document = document;
      this.read = read;
      this.earlier = earlier;
      words = earlier == null
          ? new DocumentWords(read)
          : earlier.version.words().next(earlier.changes, read);
      unknown = unknown();
    }

    private List<UnknownForm> unknown() {
      Map<String, UnknownForm> found = new LinkedHashMap<>();
      for (int i = 0; i < read.size(); i++) {
        Block block = document.blocks().get(i);
        for (BlockWords.Unknown unknown : read.get(i).unknown()) {
          found
              .computeIfAbsent(unknown.form().form(), form -> new UnknownForm(unknown.form()))
              .add(block, unknown);
        }
      }
      return List.copyOf(found.values());
    }

    /** What is found of each form that has a lexicon, in their order. */
    List<FoundForm> found() {
      FormCounts counts = new FormCounts(unknown, words, document.source().text());
      Map<String, FoundForm> kept = new HashMap<>();
      List<UnknownForm> anew = new ArrayList<>();
      for (UnknownForm form : unknown) {
        FoundForm found = earlier(form, counts.of(form));
        if (found == null) {
          anew.add(form);
        } else {
          kept.put(form.form(), found.at(form.places(document)));
        }
      }
      Map<String, Twin> twins = twins(anew);
      CapitalizedNeighbours neighbours = neighbours(twins);
      List<FoundForm> all = new ArrayList<>(unknown.size());
      for (UnknownForm form : unknown) {
        FoundForm found = kept.get(form.form());
        Optional<Lexicon> lexicon = lexicons.of(form.language());
        if (found != null) {
          all.add(found);
        } else if (lexicon.isPresent()) {
          FormCounts.Count count = counts.of(form);
          Twin twin = twins.get(form.form());
          all.add(new FoundForm(
              form.settings(),
              count,
              forms.meant(form),
              forms.observe(
                  form, lexicon.get(), form.places(document), words, count, twin, neighbours)));
        }
      }
      return all;
    }

    /** What was found of a form in the earlier version, if it still holds. */
    private @Nullable FoundForm earlier(UnknownForm form, FormCounts.Count count) {
      FoundForm found = earlier == null ? null : earlier.version.forms().get(form.form());
      return earlier != null && found != null && found.holds(form, count, earlier.changes)
          ? found
          : null;
    }

    private Map<String, Twin> twins(List<UnknownForm> asked) {
      Map<String, Twin> twins = new HashMap<>();
      for (UnknownForm form : asked) {
        lexicons
            .of(form.language())
            .flatMap(lexicon -> Twin.of(form, words, lexicon::accepts))
            .ifPresent(twin -> twins.put(form.form(), twin));
      }
      return twins;
    }

    private CapitalizedNeighbours neighbours(Map<String, Twin> twins) {
      Set<String> asked = new HashSet<>(twins.keySet());
      twins.values().forEach(twin -> asked.add(twin.form()));
      return new CapitalizedNeighbours(
          asked.isEmpty() ? List.of() : document.blocks(), read, asked);
    }
  }
}
