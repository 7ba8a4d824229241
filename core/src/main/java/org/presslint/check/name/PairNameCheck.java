package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.presslint.check.CorpusCheck;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.config.PairPattern;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Entry;
import org.presslint.language.Lexicons;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Language;
import org.presslint.text.Place;

/**
 * Finds names of a release that its translation spells otherwise or leaves out. A name in Latin letters is compared with the
 * Cyrillic one by every accepted romanization. Immutable and thread-safe.
 */
public final class PairNameCheck implements CorpusCheck<PairNames> {
  private static final Rule RULE = new Rule(
      "pair-name", Severity.ERROR, "a name that a release and its translation spell differently");
  private static final double CONFIDENCE_MISSING = 0.7;
  /** As many slips as this, and one name can hardly be meant by the other. */
  private static final double NOT_NEAR = 1.3;
  /** For each letter of a long name of another language, which is written down by its sound. */
  private static final double NOT_NEAR_A_LETTER = 0.4;

  private static final int SHORTEST = 4;
  private static final Pattern PATRONYMIC = Pattern.compile("(?:вич|вн)\\p{L}{1,3}$|вич$");

  private final Lexicons lexicons;
  private final List<PairPattern> patterns;
  private final NameWord.Reader words;
  private final RussianForms russian;
  private final NameCrossScript crossScript;
  private final Romanization romanization = Romanization.read();

  /**
   * Compares the texts of these pairs.
   *
   * @param words words that the user has declared right as written
   */
  public PairNameCheck(Lexicons lexicons, Set<String> words, List<PairPattern> patterns) {
    this.lexicons = lexicons;
    this.patterns = List.copyOf(patterns);
    russian = new RussianForms(lexicons);
    Listings listings = new Listings(lexicons, words);
    this.words = new NameWord.Reader(Vocabulary.read(), listings, russian);
    crossScript = new NameCrossScript(russian, listings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public PairNames observe(Document document) {
    Optional<PairPattern.Side> side = PairPattern.side(patterns, document.path());
    if (side.isEmpty()) {
      return new PairNames(document.path(), side, document.language(), List.of(), List.of());
    }
    FullNames names = new FullNames(document);
    Set<String> capitalized = new TreeSet<>();
    for (Block block : document.blocks()) {
      if (MentionReader.isRead(block)) {
        NameTokens read = new NameTokens(block, words);
        List<Mention> mentions =
            new MentionReader(read, HeadingShape.of(read), words).read().mentions();
        names.add(block, new NameCutter(read).cut(mentions));
        mentions.forEach(m -> m.parts().stream()
            .filter(Part::capital)
            .forEach(p -> capitalized.add(Letters.fold(p.word()))));
      }
    }
    return new PairNames(
        document.path(), side, document.language(), names.whole(), List.copyOf(capitalized));
  }

  @Override
  public List<Finding> conclude(List<PairNames> observations) {
    List<Finding> findings = new ArrayList<>();
    for (List<PairNames> pair : PairPattern.whole(observations, PairNames::side)) {
      Optional<PairNames> english = in(pair, Language.ENGLISH);
      Optional<PairNames> original = in(pair, Language.RUSSIAN);
      if (english.isPresent() && original.isPresent()) {
        findings.addAll(compare(original.get(), english.get()));
      }
    }
    return findings;
  }

  private static Optional<PairNames> in(List<PairNames> pair, Language language) {
    return pair.stream().filter(n -> n.language() == language).findFirst();
  }

  private Collection<Finding> compare(PairNames cyrillic, PairNames latin) {
    Map<Place, Finding> found = new LinkedHashMap<>();
    crossScript
        .compare(cyrillic.names(), latin.names(), RULE.id())
        .forEach(f -> found.putIfAbsent(f.place(), f));
    for (SeenName name : cyrillic.names()) {
      for (int i = 0; i + 1 < name.words().size(); i++) {
        int surname = surname(name.words(), i);
        if (surname > 0
            && isFar(name.words().get(surname), latin.words())
            && isFar(name.words().get(i), latin.words())) {
          Place place = name.places().get(0).get(surname);
          found.putIfAbsent(place, missing(place, latin));
        }
      }
    }
    return found.values();
  }

  /** Where the surname stands that goes with a given name; 0 where the word is none or no surname follows. */
  private int surname(List<String> words, int given) {
    if (!Letters.isCyrillic(words.get(given))
        || entry(words.get(given)).filter(Entry::givenName).isEmpty()) {
      return 0;
    }
    boolean hasPatronymic = PATRONYMIC.matcher(words.get(given + 1)).find();
    int surname = given + (hasPatronymic ? 2 : 1);
    boolean isSurname = surname < words.size()
        && words.get(surname).length() >= SHORTEST
        && Character.isUpperCase(words.get(surname).charAt(0))
        && entry(words.get(surname)).map(e -> e.surname() || !e.word()).orElse(true);
    return isSurname ? surname : 0;
  }

  private Optional<Entry> entry(String word) {
    return lexicons.russian().find(word);
  }

  /** Whether no word in Latin letters can be a spelling of it. */
  private boolean isFar(String cyrillic, List<String> latin) {
    double limit = Math.max(NOT_NEAR, NOT_NEAR_A_LETTER * cyrillic.length());
    return russian.nominatives(cyrillic).stream()
        .noneMatch(n -> latin.stream().anyMatch(l -> romanization.slips(n, l) < limit));
  }

  private static Finding missing(Place place, PairNames other) {
    return new Finding(
        RULE.id(),
        Severity.WARNING,
        CONFIDENCE_MISSING,
        place,
        Wording.quoted(place.text()) + " is not named in the translation " + other.path(),
        List.of(),
        List.of(),
        Finding.Fix.NEVER);
  }
}
