package org.presslint.check.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.presslint.language.Agreement;
import org.presslint.language.Candidate;
import org.presslint.language.Capitals;
import org.presslint.language.Lexicon;
import org.presslint.language.Lexicons;
import org.presslint.language.Stems;
import org.presslint.language.Suggester;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Token;

/** Gathers what a document says of its unknown words. Thread-safe. */
final class SpellingObserver {
  private final Lexicons lexicons;
  private final KnownWords known;
  private final ListedMisspellings listed;
  private final Map<Language, Suggester> suggesters = new ConcurrentHashMap<>();
  private final Map<Language, FormTraits.Reader> traits = new ConcurrentHashMap<>();
  private final Map<Language, Agreement> agreements = new ConcurrentHashMap<>();

  SpellingObserver(Lexicons lexicons, AcceptedWords accepted, ListedMisspellings listed) {
    this.lexicons = lexicons;
    known = new KnownWords(lexicons, accepted, listed);
    this.listed = listed;
  }

  SpellingObservation observe(Document document) {
    Collection<UnknownForm> forms = UnknownForms.of(document, known, listed);
    DocumentWords words = new DocumentWords(document);
    Set<Token> unknownTokens = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> unknownKeys = new HashSet<>();
    for (UnknownForm form : forms) {
      unknownKeys.add(form.key);
      form.occurrences.forEach(o -> unknownTokens.add(o.token()));
    }
    WrittenWords written = new WrittenWords(document.source().text(), unknownKeys);
    NearbyEvidence nearby = new NearbyEvidence(unknownTokens::contains);
    List<UnknownWord> unknown = new ArrayList<>();
    for (UnknownForm form : forms) {
      Optional<Lexicon> lexicon = lexicons.of(form.language);
      if (lexicon.isPresent()) {
        unknown.add(observe(document, form, lexicon.get(), words, written, unknownKeys, nearby));
      }
    }
    return new SpellingObservation(document.path(), words.keys(), words.pairs(), unknown);
  }

  /** All words within reach of each unknown word, with their evidence. */
  List<SpellingCheck.Reach> reach(Document document) {
    DocumentWords words = new DocumentWords(document);
    List<SpellingCheck.Reach> reaches = new ArrayList<>();
    for (UnknownForm form : UnknownForms.of(document, known, listed)) {
      Optional<Lexicon> lexicon = lexicons.of(form.language);
      if (lexicon.isPresent()) {
        UnknownForm.Occurrence first = form.occurrences.get(0);
        reaches.add(new SpellingCheck.Reach(
            form.form,
            form.language,
            document.place(first.block(), first.span()),
            suggester(lexicon.get()).weighed(form.form, context(form, words))));
      }
    }
    return reaches;
  }

  private UnknownWord observe(
      Document document,
      UnknownForm form,
      Lexicon lexicon,
      DocumentWords words,
      WrittenWords written,
      Set<String> unknownKeys,
      NearbyEvidence nearby) {
    EvidenceSet evidence = new EvidenceSet();
    word(form, words, written, evidence);
    evidence.set(
        Evidence.OTHER_SCRIPT,
        form.occurrences.stream().allMatch(o -> o.block().language() != form.language));
    List<String> corrections = listed.corrections(form.form);
    evidence
        .set(Evidence.LISTED, !corrections.isEmpty())
        .set(Evidence.LISTED_LONG, !corrections.isEmpty() && form.key.length() >= 4)
        .set(Evidence.LISTED_BUT_KNOWN, !corrections.isEmpty() && lexicon.accepts(form.form));
    FormTraits shown = traits(lexicon).of(form);
    shown.formation().ifPresent(e -> evidence.set(e, 1));
    evidence.set(
        Evidence.SAME_STEM_UNKNOWN,
        words.withStem(Stems.of(form.key, form.language)).stream()
            .anyMatch(k -> !k.equals(form.key) && unknownKeys.contains(k)));
    evidence.set(Evidence.SLAVIC_NAME, shown.isSlavicName());
    evidence.set(Evidence.FEMININE, shown.isFeminine());
    nearby.gather(form, evidence);
    List<Candidate> candidates = suggester(lexicon).candidates(form.form, context(form, words));
    loan(shown.loanConsonants(), candidates, evidence);
    agreement(form, words, candidates, evidence);
    new CandidateEvidence(words, lexicons.russian()).gather(form, candidates, evidence);
    Optional<Twin> twin = Twin.of(form, words, lexicon::accepts);
    twin.ifPresent(t -> TwinEvidence.gather(form, t, words, lexicon, evidence));
    return new UnknownWord(
        form.form,
        form.key,
        form.language,
        form.capitals,
        form.occurrences.stream().map(o -> document.place(o.block(), o.span())).toList(),
        corrections,
        candidates,
        twin,
        neighbours(form),
        evidence);
  }

  private void agreement(
      UnknownForm form, DocumentWords words, List<Candidate> candidates, EvidenceSet evidence) {
    Optional<Agreement.Fit> fit =
        candidates.stream().findFirst().map(best -> context(form, words).fit(best.key()));
    evidence
        .set(Evidence.CANDIDATE_AGREES, fit.equals(Optional.of(Agreement.Fit.AGREES)))
        .set(Evidence.CANDIDATE_DISAGREES, fit.equals(Optional.of(Agreement.Fit.DISAGREES)));
  }

  /** A word is made of an English one only where the Russian word that may have been meant does not sound the same. */
  private void loan(int consonants, List<Candidate> candidates, EvidenceSet evidence) {
    boolean explained = consonants > 0
        && !candidates.isEmpty()
        && lexicons.loanwords().consonants(candidates.get(0).key()) == consonants;
    evidence.set(Evidence.LOANWORD, consonants > 0 && !explained);
    evidence.set(Evidence.LOANWORD_LONG, consonants >= 4 && !explained);
  }

  private static void word(
      UnknownForm form, DocumentWords words, WrittenWords written, EvidenceSet evidence) {
    int length = form.key.length();
    int count = form.occurrences.size();
    boolean inCode = written.count(form.key) > words.count(form.key);
    boolean starts = form.occurrences.stream().allMatch(o -> o.token().startsSentence());
    evidence
        .set(Evidence.LENGTH, Math.min(length, 12) / 4.0)
        .set(Evidence.LETTERS_2, length <= 2)
        .set(Evidence.LETTERS_2_OR_3, length <= 3)
        .set(Evidence.LETTERS_4, length == 4)
        .set(Evidence.LETTERS_5, length == 5)
        .set(Evidence.CAPITALIZED, form.isCapitalized())
        .set(Evidence.ALL_CAPITALS, form.capitals == Capitals.ALL)
        .set(Evidence.INNER_CAPITALS, form.capitals == Capitals.INNER)
        .set(Evidence.ONLY_SENTENCE_START, form.isCapitalized() && starts)
        .set(Evidence.BOTH_CAPITALIZATIONS, words.hasOtherCapitals(form.form))
        .set(Evidence.LOG_COUNT, Math.log(count))
        .set(Evidence.REPEATED, count > 1)
        .set(Evidence.FIRST_PART, isFirstPart(form))
        .set(Evidence.HYPHEN_PART, form.occurrences.stream().anyMatch(o -> o.hyphenated()))
        .set(Evidence.ACCENTED, form.language == Language.ENGLISH && !isAscii(form.key))
        .set(Evidence.IN_CODE, inCode && !form.isCapitalized())
        .set(Evidence.IN_CODE_CAPITALIZED, inCode && form.isCapitalized());
  }

  /** The vowel that joins two parts, in a part that always stands before another. */
  private static boolean isFirstPart(UnknownForm form) {
    boolean joined = form.key.endsWith("o") || form.key.endsWith("\u043E");
    return joined
        && form.occurrences.stream()
            .allMatch(o -> o.hyphenated() && o.span().end() < o.token().span().end());
  }

  private static boolean isAscii(String key) {
    return key.chars().allMatch(c -> c < 0x80);
  }

  private static Set<UnknownWord.Neighbours> neighbours(UnknownForm form) {
    Set<UnknownWord.Neighbours> neighbours = new HashSet<>();
    for (UnknownForm.Occurrence occurrence : form.occurrences) {
      FormContext context = new FormContext(occurrence);
      neighbours.add(new UnknownWord.Neighbours(context.before(), context.after()));
    }
    return neighbours;
  }

  private Suggester suggester(Lexicon lexicon) {
    return suggesters.computeIfAbsent(lexicon.language(), l -> new Suggester(lexicon));
  }

  private FormContext context(UnknownForm form, DocumentWords words) {
    return new FormContext(form, words, agreement(form.language));
  }

  private Optional<Agreement> agreement(Language language) {
    return language == Language.RUSSIAN
        ? Optional.of(
            agreements.computeIfAbsent(language, l -> new Agreement(lexicons.russianMorphology())))
        : Optional.empty();
  }

  private FormTraits.Reader traits(Lexicon lexicon) {
    return traits.computeIfAbsent(
        lexicon.language(), l -> new FormTraits.Reader(lexicons, lexicon));
  }

  /** The key of a neighbouring token, or the empty string. */
  static String key(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isWord()
        ? tokens.get(index).key()
        : "";
  }
}
