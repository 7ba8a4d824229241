package org.presslint.check.spelling;

import java.util.HashSet;
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
import org.presslint.language.Suggester;
import org.presslint.text.Language;
import org.presslint.text.Place;

/** Gathers what speaks for and against an unknown form of a document being a slip. Thread-safe. */
final class FormObserver {
  private static final int REMEMBERED_LOANS = 512;

  private final Lexicons lexicons;
  private final ListedMisspellings listed;
  private final Remembered<String, Integer> loans;
  private final Map<Language, Suggester> suggesters = new ConcurrentHashMap<>();
  private final Map<Language, FormTraits.Reader> traits = new ConcurrentHashMap<>();
  private final Map<Language, Agreement> agreements = new ConcurrentHashMap<>();

  FormObserver(Lexicons lexicons, ListedMisspellings listed) {
    this.lexicons = lexicons;
    this.listed = listed;
    loans = new Remembered<>(REMEMBERED_LOANS, key -> lexicons.loanwords().consonants(key));
  }

  /** All words within reach of a form, with their evidence. */
  List<Suggester.Weighed> reach(UnknownForm form, DocumentWords words) {
    return suggester(form.language()).weighed(form.form(), context(form, words));
  }

  /**
   * What is found of a form.
   *
   * @param lexicon that of its language
   * @param places all its places, in their order
   * @param words the words of the document
   * @param count what the whole document says of the form
   * @param twin the form of the document that is nearly the same; null where there is none
   * @param neighbours what stands beside the form and its twin
   */
  UnknownWord observe(
      UnknownForm form,
      Lexicon lexicon,
      List<Place> places,
      DocumentWords words,
      FormCounts.Count count,
      @Nullable Twin twin,
      CapitalizedNeighbours neighbours) {
    EvidenceSet evidence = new EvidenceSet();
    word(form, words, count, evidence);
    if (twin != null) {
      TwinEvidence.gather(form, twin, neighbours, lexicon, evidence);
    }
    List<String> corrections = listed.corrections(form.form());
    evidence
        .set(Evidence.LISTED, !corrections.isEmpty())
        .set(Evidence.LISTED_LONG, !corrections.isEmpty() && form.key().length() >= 4)
        .set(Evidence.LISTED_BUT_KNOWN, !corrections.isEmpty() && lexicon.accepts(form.form()));
    FormTraits shown = traits(lexicon).of(form);
    shown.formation().ifPresent(e -> evidence.set(e, 1));
    evidence.set(Evidence.SLAVIC_NAME, shown.isSlavicName());
    evidence.set(Evidence.FEMININE, shown.isFeminine());
    FormContext context = context(form, words);
    List<Candidate> candidates = suggester(form.language()).candidates(form.form(), context);
    loan(shown.loanConsonants(), candidates, evidence);
    agreement(context, candidates, evidence);
    new CandidateEvidence(words, lexicons.russian()).gather(form, candidates, evidence);
    return new UnknownWord(
        form.form(),
        form.key(),
        form.language(),
        form.written().capitals(),
        places,
        corrections,
        candidates,
        Optional.ofNullable(twin),
        beside(form),
        evidence.kept());
  }

  private FormContext context(UnknownForm form, DocumentWords words) {
    return new FormContext(form, words, agreement(form.language()));
  }

  private static void word(
      UnknownForm form, DocumentWords words, FormCounts.Count count, EvidenceSet evidence) {
    int length = form.key().length();
    int occurrences = form.count();
    boolean inCode = count.written() > words.count(form.key());
    boolean otherScript = true;
    boolean starts = true;
    boolean hyphenated = false;
    boolean beforePart = true;
    for (Setting setting : form.settings()) {
      otherScript &= setting.otherScript();
      starts &= setting.startsSentence();
      hyphenated |= setting.hyphenated();
      beforePart &= setting.beforePart();
      setting.around().addTo(evidence);
    }
    evidence
        .set(Evidence.OTHER_SCRIPT, otherScript)
        .set(Evidence.LENGTH, Math.min(length, 12) / 4.0)
        .set(Evidence.LETTERS_2, length <= 2)
        .set(Evidence.LETTERS_2_OR_3, length <= 3)
        .set(Evidence.LETTERS_4, length == 4)
        .set(Evidence.LETTERS_5, length == 5)
        .set(Evidence.CAPITALIZED, form.isCapitalized())
        .set(Evidence.ALL_CAPITALS, form.written().capitals() == Capitals.ALL)
        .set(Evidence.INNER_CAPITALS, form.written().capitals() == Capitals.INNER)
        .set(Evidence.ONLY_SENTENCE_START, form.isCapitalized() && starts)
        .set(Evidence.BOTH_CAPITALIZATIONS, words.hasOtherCapitals(form.form(), form.key()))
        .set(Evidence.LOG_COUNT, Math.log(occurrences))
        .set(Evidence.REPEATED, occurrences > 1)
        .set(Evidence.FIRST_PART, beforePart && endsJoined(form.key()))
        .set(Evidence.HYPHEN_PART, hyphenated)
        .set(Evidence.ACCENTED, form.language() == Language.ENGLISH && !isAscii(form.key()))
        .set(Evidence.IN_CODE, inCode && !form.isCapitalized())
        .set(Evidence.IN_CODE_CAPITALIZED, inCode && form.isCapitalized())
        .set(Evidence.SAME_STEM_UNKNOWN, count.isStemShared());
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
    boolean explained =
        consonants > 0 && !candidates.isEmpty() && loans.get(candidates.get(0).key()) == consonants;
    evidence.set(Evidence.LOANWORD, consonants > 0 && !explained);
    evidence.set(Evidence.LOANWORD_LONG, consonants >= 4 && !explained);
  }

  /** Whether a part ends with the vowel that joins two parts. */
  private static boolean endsJoined(String key) {
    return key.endsWith("o") || key.endsWith("\u043E");
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
    if (form.count() == 1) {
      return Set.of(form.beside());
    }
    Set<UnknownWord.Neighbours> neighbours = new HashSet<>();
    form.settings().forEach(setting -> neighbours.add(setting.beside()));
    return neighbours;
  }

  /** The stems of the words that may have been meant by a form, whatever document it stands in. */
  Set<String> meant(UnknownForm form) {
    return suggester(form.language()).stems(form.form());
  }

  private Suggester suggester(Language language) {
    return suggesters.computeIfAbsent(
        language, l -> new Suggester(lexicons.of(l).orElseThrow()));
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
