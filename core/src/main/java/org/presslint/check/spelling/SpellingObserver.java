package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.presslint.language.Agreement;
import org.presslint.language.Candidate;
import org.presslint.language.Capitals;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.language.Remembered;
import org.presslint.language.Stems;
import org.presslint.language.Suggester;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;

/** Gathers what a document says of its unknown words. Thread-safe. */
final class SpellingObserver {
  private static final int REMEMBERED_LOANS = 512;

  private final Lexicons lexicons;
  private final ListedMisspellings listed;
  private final BlockWords.Reader blocks;
  private final Remembered<String, Integer> loans = new Remembered<>(REMEMBERED_LOANS);
  private final Map<Language, Suggester> suggesters = new ConcurrentHashMap<>();
  private final Map<Language, FormTraits.Reader> traits = new ConcurrentHashMap<>();
  private final Map<Language, Agreement> agreements = new ConcurrentHashMap<>();

  SpellingObserver(Lexicons lexicons, AcceptedWords accepted, ListedMisspellings listed) {
    this.lexicons = lexicons;
    this.listed = listed;
    blocks = new BlockWords.Reader(new KnownWords(lexicons, accepted, listed), listed);
  }

  SpellingObservation observe(Document document) {
    return new Observed(document).observation();
  }

  /** All words within reach of each unknown word, with their evidence. */
  List<SpellingCheck.Reach> reach(Document document) {
    Observed observed = new Observed(document);
    List<SpellingCheck.Reach> reaches = new ArrayList<>();
    for (UnknownForm form : observed.forms) {
      Optional<Lexicon> lexicon = lexicons.of(form.language);
      if (lexicon.isPresent()) {
        UnknownForm.Occurrence first = form.occurrences.get(0);
        reaches.add(new SpellingCheck.Reach(
            form.form,
            form.language,
            document.place(first.block(), first.span()),
            suggester(lexicon.get()).weighed(form.form, observed.context(form))));
      }
    }
    return reaches;
  }

  /** One document while it is observed. */
  private final class Observed {
    private final Document document;
    private final List<BlockWords> read;
    private final DocumentWords words;
    private final Collection<UnknownForm> forms;

    Observed(Document document) {
      this.document = document;
      read = new ArrayList<>(document.blocks().size());
      for (Block block : document.blocks()) {
        read.add(blocks.of(block));
      }
      words = new DocumentWords(read);
      forms = forms();
    }

    private Collection<UnknownForm> forms() {
      Map<String, UnknownForm> found = new LinkedHashMap<>();
      for (int i = 0; i < read.size(); i++) {
        for (BlockWords.Unknown unknown : read.get(i).unknown()) {
          found
              .computeIfAbsent(unknown.form(), UnknownForm::new)
              .occurrences
              .add(new UnknownForm.Occurrence(document.blocks().get(i), unknown));
        }
      }
      return found.values();
    }

    SpellingObservation observation() {
      Set<String> keys = new HashSet<>();
      WordCounts stems = new WordCounts(forms.size());
      for (UnknownForm form : forms) {
        if (keys.add(form.key) && words.count(form.key) > 0) {
          stems.add(Word.stem(form.key), 1);
        }
      }
      WrittenWords written = new WrittenWords(document.source().text(), keys);
      Map<String, Twin> twins = twins();
      CapitalizedNeighbours neighbours = neighbours(twins);
      List<UnknownWord> unknown = new ArrayList<>();
      for (UnknownForm form : forms) {
        Optional<Lexicon> lexicon = lexicons.of(form.language);
        if (lexicon.isPresent()) {
          EvidenceSet evidence = new EvidenceSet();
          word(form, written, evidence);
          int own = words.count(form.key) > 0 ? 1 : 0;
          String stem = Stems.ofKey(form.key, form.language);
          evidence.set(Evidence.SAME_STEM_UNKNOWN, stems.of(stem) > own);
          Optional<Twin> twin = Optional.ofNullable(twins.get(form.form));
          twin.ifPresent(t -> TwinEvidence.gather(form, t, neighbours, lexicon.get(), evidence));
          unknown.add(observe(form, lexicon.get(), twin, evidence));
        }
      }
      return new SpellingObservation(document.path(), words.keys(), words.pairs(), unknown);
    }

    private Map<String, Twin> twins() {
      Map<String, Twin> twins = new HashMap<>();
      for (UnknownForm form : forms) {
        lexicons
            .of(form.language)
            .flatMap(lexicon -> Twin.of(form, words, lexicon::accepts))
            .ifPresent(twin -> twins.put(form.form, twin));
      }
      return twins;
    }

    private CapitalizedNeighbours neighbours(Map<String, Twin> twins) {
      Set<String> asked = new HashSet<>(twins.keySet());
      twins.values().forEach(twin -> asked.add(twin.form()));
      return new CapitalizedNeighbours(
          asked.isEmpty() ? List.of() : document.blocks(), read, asked);
    }

    FormContext context(UnknownForm form) {
      return new FormContext(form, words, agreement(form.language));
    }

    private UnknownWord observe(
        UnknownForm form, Lexicon lexicon, Optional<Twin> twin, EvidenceSet evidence) {
      List<String> corrections = listed.corrections(form.form);
      evidence
          .set(Evidence.LISTED, !corrections.isEmpty())
          .set(Evidence.LISTED_LONG, !corrections.isEmpty() && form.key.length() >= 4)
          .set(Evidence.LISTED_BUT_KNOWN, !corrections.isEmpty() && lexicon.accepts(form.form));
      FormTraits shown = traits(lexicon).of(form);
      shown.formation().ifPresent(e -> evidence.set(e, 1));
      evidence.set(Evidence.SLAVIC_NAME, shown.isSlavicName());
      evidence.set(Evidence.FEMININE, shown.isFeminine());
      FormContext context = context(form);
      List<Candidate> candidates = suggester(lexicon).candidates(form.form, context);
      loan(shown.loanConsonants(), candidates, evidence);
      agreement(context, candidates, evidence);
      new CandidateEvidence(words, lexicons.russian()).gather(form, candidates, evidence);
      return new UnknownWord(
          form.form,
          form.key,
          form.language,
          form.capitals,
          places(form),
          corrections,
          candidates,
          twin,
          beside(form),
          evidence);
    }

    private List<Place> places(UnknownForm form) {
      List<Place> places = new ArrayList<>(form.occurrences.size());
      for (UnknownForm.Occurrence occurrence : form.occurrences) {
        places.add(document.place(occurrence.block(), occurrence.span()));
      }
      return places;
    }

    private void word(UnknownForm form, WrittenWords written, EvidenceSet evidence) {
      int length = form.key.length();
      int count = form.occurrences.size();
      boolean inCode = written.count(form.key) > words.count(form.key);
      boolean otherScript = true;
      boolean starts = true;
      boolean hyphenated = false;
      for (UnknownForm.Occurrence occurrence : form.occurrences) {
        otherScript &= occurrence.block().language() != form.language;
        starts &= occurrence.token().startsSentence();
        hyphenated |= occurrence.hyphenated();
        occurrence.unknown().around().addTo(evidence);
      }
      evidence
          .set(Evidence.OTHER_SCRIPT, otherScript)
          .set(Evidence.LENGTH, Math.min(length, 12) / 4.0)
          .set(Evidence.LETTERS_2, length <= 2)
          .set(Evidence.LETTERS_2_OR_3, length <= 3)
          .set(Evidence.LETTERS_4, length == 4)
          .set(Evidence.LETTERS_5, length == 5)
          .set(Evidence.CAPITALIZED, form.isCapitalized())
          .set(Evidence.ALL_CAPITALS, form.capitals == Capitals.ALL)
          .set(Evidence.INNER_CAPITALS, form.capitals == Capitals.INNER)
          .set(Evidence.ONLY_SENTENCE_START, form.isCapitalized() && starts)
          .set(Evidence.BOTH_CAPITALIZATIONS, words.hasOtherCapitals(form.form, form.key))
          .set(Evidence.LOG_COUNT, Math.log(count))
          .set(Evidence.REPEATED, count > 1)
          .set(Evidence.FIRST_PART, hyphenated && isFirstPart(form))
          .set(Evidence.HYPHEN_PART, hyphenated)
          .set(Evidence.ACCENTED, form.language == Language.ENGLISH && !isAscii(form.key))
          .set(Evidence.IN_CODE, inCode && !form.isCapitalized())
          .set(Evidence.IN_CODE_CAPITALIZED, inCode && form.isCapitalized());
    }
  }

  private static void agreement(
      FormContext context, List<Candidate> candidates, EvidenceSet evidence) {
    Agreement.Fit fit = candidates.isEmpty()
        ? Agreement.Fit.OPEN
        : context.fit(candidates.get(0).key());
    evidence
        .set(Evidence.CANDIDATE_AGREES, fit == Agreement.Fit.AGREES)
        .set(Evidence.CANDIDATE_DISAGREES, fit == Agreement.Fit.DISAGREES);
  }

  /** A word is made of an English one only where the Russian word that may have been meant does not sound the same. */
  private void loan(int consonants, List<Candidate> candidates, EvidenceSet evidence) {
    boolean explained = consonants > 0
        && !candidates.isEmpty()
        && loans.get(candidates.get(0).key(), lexicons.loanwords()::consonants) == consonants;
    evidence.set(Evidence.LOANWORD, consonants > 0 && !explained);
    evidence.set(Evidence.LOANWORD_LONG, consonants >= 4 && !explained);
  }

  /** The vowel that joins two parts, in a part that always stands before another. */
  private static boolean isFirstPart(UnknownForm form) {
    boolean joined = form.key.endsWith("o") || form.key.endsWith("\u043E");
    return joined
        && form.occurrences.stream()
            .allMatch(o -> o.hyphenated() && o.span().end() < o.token().span().end());
  }

  private static boolean isAscii(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static Set<UnknownWord.Neighbours> beside(UnknownForm form) {
    if (form.occurrences.size() == 1) {
      return Set.of(FormContext.neighbours(form.occurrences.get(0)));
    }
    Set<UnknownWord.Neighbours> neighbours = new HashSet<>();
    for (UnknownForm.Occurrence occurrence : form.occurrences) {
      neighbours.add(FormContext.neighbours(occurrence));
    }
    return neighbours;
  }

  private Suggester suggester(Lexicon lexicon) {
    return suggesters.computeIfAbsent(lexicon.language(), l -> new Suggester(lexicon));
  }

  private @Nullable Agreement agreement(Language language) {
    return language == Language.RUSSIAN
        ? agreements.computeIfAbsent(language, l -> new Agreement(lexicons.russianMorphology()))
        : null;
  }

  private FormTraits.Reader traits(Lexicon lexicon) {
    return traits.computeIfAbsent(
        lexicon.language(), l -> new FormTraits.Reader(lexicons, lexicon));
  }
}
