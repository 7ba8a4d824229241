package org.presslint.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.presslint.language.Inflection;
import org.presslint.language.Lexicons;
import org.presslint.names.LedgerDocument;
import org.presslint.names.LedgerMention;
import org.presslint.names.LedgerName;
import org.presslint.names.LedgerName.Standing;
import org.presslint.names.NameCount;
import org.presslint.names.NameLedger;
import org.presslint.text.Place;
import org.presslint.text.Span;

/**
 * Tells the names of an archive from what its documents hold: which forms are one name, and which spellings are slips by the
 * evidence that {@code name-spelling} reports them by. Immutable and thread-safe.
 */
public final class NameArchive {
  /** A spelling in so many documents is what somebody wants, as in {@link CorpusReport}. */
  private static final int HOUSE_STYLE = 5;

  private static final int MAJORITY = 3;

  private final Weights weights = Weights.read();
  private final CorpusPairs pairs;
  private final RussianForms russian;
  private final Inflection inflection;

  /** An archive that asks these word lists. */
  public NameArchive(Lexicons lexicons) {
    russian = new RussianForms(lexicons);
    pairs = new CorpusPairs(new Listings(lexicons, Set.of()), russian);
    inflection = new Inflection(lexicons);
  }

  /** The ledger with the names its documents tell; the same for the same documents. */
  public NameLedger told(NameLedger ledger) {
    Map<String, String> bases = bases(ledger.counts());
    Map<String, Set<String>> forms = new TreeMap<>();
    bases.forEach(
        (text, base) -> forms.computeIfAbsent(base, b -> new TreeSet<>()).add(text));
    Map<String, Doubt> doubts = doubts(ledger, bases);
    List<LedgerName> names = new ArrayList<>();
    forms.forEach((base, texts) -> {
      texts.remove(base);
      names.add(name(base, texts, Optional.ofNullable(doubts.get(base))));
    });
    return ledger.withNames(names);
  }

  /**
   * Under which form each text is shown: in Russian the cases of a name under the nominative where the archive has it. A
   * form that two names share goes to the one in more documents.
   */
  private Map<String, String> bases(Map<String, NameCount> counts) {
    List<String> texts = counts.entrySet().stream()
        .sorted(Comparator.<Map.Entry<String, NameCount>>comparingInt(e -> -documents(e.getValue()))
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
    Map<String, String> bases = new TreeMap<>();
    for (String text : texts) {
      if (Letters.isCyrillic(text) && isNominative(text) && !bases.containsKey(text)) {
        inflection.of(text).texts().stream()
            .filter(counts::containsKey)
            .forEach(form -> bases.putIfAbsent(form, text));
        bases.put(text, text);
      }
    }
    texts.forEach(text -> bases.putIfAbsent(text, text));
    return bases;
  }

  private static int documents(NameCount count) {
    return count.documents().size();
  }

  private boolean isNominative(String name) {
    for (String word : name.split(" ")) {
      if (Letters.isCyrillic(word) && !russian.nominatives(word).contains(Letters.fold(word))) {
        return false;
      }
    }
    return true;
  }

  /** What speaks against a spelling: how surely, and which one is the usual. */
  private record Doubt(double score, Standing standing, String usual) {
    static Doubt surer(Doubt a, Doubt b) {
      if (a.score != b.score) {
        return a.score > b.score ? a : b;
      }
      return a.usual.compareTo(b.usual) <= 0 ? a : b;
    }
  }

  private Map<String, Doubt> doubts(NameLedger ledger, Map<String, String> bases) {
    Map<String, Doubt> doubts = new HashMap<>();
    for (CorpusSuspect suspect : pairs.find(CorpusNames.of(observations(ledger)))) {
      double score = weights.score(suspect.evidence());
      String rare = base(suspect.rare(), bases);
      String usual = base(suspect.usual(), bases);
      if (!rare.equals(usual) && Verdict.of(score, suspect.evidence()).isPresent()) {
        doubts.merge(rare, new Doubt(score, standing(suspect), usual), Doubt::surer);
      }
    }
    return doubts;
  }

  private static String base(CorpusName name, Map<String, String> bases) {
    String text = name.seen().get(0).name().text();
    return bases.getOrDefault(text, text);
  }

  private static Standing standing(CorpusSuspect suspect) {
    int rare = suspect.rare().documents();
    boolean style = suspect.spelling().onlyMarks() && suspect.usual().documents() < MAJORITY * rare;
    return style || rare >= HOUSE_STYLE ? Standing.VARIANT : Standing.SLIP;
  }

  private static LedgerName name(String shown, Set<String> others, Optional<Doubt> doubt) {
    return new LedgerName(
        shown,
        List.copyOf(others),
        doubt.map(Doubt::standing).orElse(Standing.RIGHT),
        doubt.map(Doubt::usual),
        0,
        0);
  }

  private static List<NameObservation> observations(NameLedger ledger) {
    List<NameObservation> observations = new ArrayList<>();
    for (LedgerDocument document : ledger.documents()) {
      observations.add(NameObservation.ofNames(
          document.id(),
          document.names().stream().map(m -> seen(document.id(), m)).toList()));
    }
    return observations;
  }

  private static SeenName seen(String id, LedgerMention mention) {
    Place place = new Place(id, new Span(0, 0), 1, 1, mention.name());
    return SeenName.at(mention.name(), mention.count(), place);
  }
}
