package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presslint.check.Rule;
import org.presslint.check.Wording;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Span;

/** Full names that are equal but for a hyphen or a space: Anna Franklin-Hodge and Anna FranklinHodge. */
final class HyphenVariants implements NameFamily {
  private static final double LIKELY = 0.75;

  private final Listings listings;

  HyphenVariants(Listings listings) {
    this.listings = listings;
  }

  /** One way to write a name, over all documents. */
  private static final class Writing {
    private final String text;
    private final List<CorpusName.Seen> seen = new ArrayList<>();
    private int count;

    Writing(String text) {
      this.text = text;
    }
  }

  @Override
  public Rule rule() {
    return NameHyphen.RULE;
  }

  /** Its findings: each place of the rarer writing. */
  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Set<Integer> twice = sharedLetters(observations);
    if (twice.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, Writing>> byLetters = new LinkedHashMap<>();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        if (!twice.contains(letters(name.words()))) {
          continue;
        }
        Writing writing = byLetters
            .computeIfAbsent(Letters.join(key(name)), k -> new LinkedHashMap<>())
            .computeIfAbsent(Letters.fold(key(name)), k -> new Writing(name.text()));
        writing.seen.add(new CorpusName.Seen(observation, name));
        writing.count += name.count();
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Writing> writings : byLetters.values()) {
      if (writings.size() == 2) {
        compare(List.copyOf(writings.values()), findings);
      }
    }
    return findings;
  }

  /** Hashes of the letters that two different names have: most have letters of their own. */
  private static Set<Integer> sharedLetters(List<NameObservation> observations) {
    Map<Integer, List<String>> first = new HashMap<>();
    Set<Integer> twice = new HashSet<>();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        int letters = letters(name.words());
        List<String> other = first.putIfAbsent(letters, name.words());
        if (other != null && !other.equals(name.words())) {
          twice.add(letters);
        }
      }
    }
    return twice;
  }

  /** A hash that is the same for names that differ in hyphens and spaces, capitals and marks, and in Russian endings. */
  private static int letters(List<String> words) {
    int hash = 0;
    for (String word : words) {
      if (!Letters.isCyrillic(word)) {
        hash = letters(Letters.isAscii(word) ? word : Letters.fold(word), hash);
      } else {
        for (String part : word.split("-")) {
          hash = letters(Letters.fold(stem(part)), hash);
        }
      }
    }
    return hash;
  }

  private static int letters(String word, int before) {
    int hash = before;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > ' ' && c != '-' && c != '\'' && c != '.') {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }

  /** The name, a Russian one without the case endings of its words and of their parts. */
  private static String key(SeenName name) {
    if (!Letters.isCyrillic(name.text())) {
      return name.text();
    }
    StringBuilder key = new StringBuilder();
    for (String part : name.text().split("(?<=[ -])")) {
      String word = part.replaceAll("[ -]$", "");
      key.append(stem(word)).append(part.substring(word.length()));
    }
    return key.toString();
  }

  /** A Russian word without its ending, cut twice, as ов may be one and belong to the name: Корсаков, Корсакова. */
  private static String stem(String word) {
    return Letters.isCyrillic(word) ? RussianForms.stem(RussianForms.stem(word)) : word;
  }

  /** The rarer name with the hyphens and spaces of the usual one; a Russian one keeps its case. */
  private static String repaired(String rare, String usual) {
    String[] words = rare.split("[ -]");
    String[] marks = usual.split("[^ -]+");
    if (!Letters.isCyrillic(rare) || words.length != marks.length) {
      return usual;
    }
    StringBuilder out = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      out.append(marks[i]).append(words[i]);
    }
    return out.toString();
  }

  private void compare(List<Writing> two, List<Finding> findings) {
    boolean firstIsUsual = two.get(0).count >= two.get(1).count;
    Writing usual = two.get(firstIsUsual ? 0 : 1);
    Writing rare = two.get(firstIsUsual ? 1 : 0);
    if (!shareWord(rare.text, usual.text)
        || isStyle(rare.text, usual.text)
        || isStyle(usual.text, rare.text)) {
      return;
    }
    Place other = whole(usual.seen.get(0).name().places().get(0), usual.text);
    String message = Wording.quoted(rare.text) + " " + Wording.times(rare.count) + ", "
        + Wording.quoted(usual.text) + " " + Wording.times(usual.count)
        + ": one name, two hyphenations";
    for (CorpusName.Seen seen : rare.seen) {
      for (List<Place> words : seen.name().places()) {
        findings.add(new Finding(
            NameHyphen.RULE.id(),
            Severity.WARNING,
            LIKELY,
            whole(words, seen.name().text()),
            message,
            List.of(repaired(seen.name().text(), usual.text)),
            List.of(other),
            Finding.Fix.REVIEW));
      }
    }
  }

  /** Whether a whole word is the same in both: the rest is then one name. */
  private static boolean shareWord(String a, String b) {
    List<String> others = List.of(Letters.fold(b).split(" "));
    for (String word : Letters.fold(a).split(" ")) {
      boolean same =
          others.contains(word) || others.stream().anyMatch(o -> stem(o).equals(stem(word)));
      if (word.length() > 2 && same) {
        return true;
      }
    }
    return false;
  }

  /**
   * A hyphen between ordinary words, as in open-source and in brands, is a matter of style. Words that are names too are ordinary
   * only where there is no hyphen, as in brands, or nothing else is a name: Anna Franklin-Hodge.
   */
  private boolean isStyle(String a, String b) {
    List<String> others = List.of(Letters.fold(b).split(" "));
    boolean besideName = false;
    boolean ordinary = false;
    boolean onlyWords = false;
    for (String word : a.split(" ")) {
      boolean same = others.stream().anyMatch(o -> stem(o).equals(stem(Letters.fold(word))));
      if (same) {
        besideName |= word.length() > 2 && !Letters.isAllCapitals(word) && !isOrdinary(word);
      } else {
        for (String part : word.split("-|(?<=\\p{Ll})(?=\\p{Lu})")) {
          ordinary |= !part.isEmpty() && isOrdinary(part);
          onlyWords |=
              !part.isEmpty() && listings.of(part).word() && !listings.of(part).name();
        }
      }
    }
    boolean hyphen = a.indexOf('-') >= 0 || b.indexOf('-') >= 0;
    return onlyWords || (ordinary && !(hyphen && besideName));
  }

  /** Whether it is an ordinary word; the Russian list holds all names as words, too. */
  private boolean isOrdinary(String word) {
    Listing listing = listings.of(word);
    return listing.word() && !(Letters.isCyrillic(word) && listing.name());
  }

  private static Place whole(List<Place> words, String text) {
    Place first = words.get(0);
    Span span = first.span().union(words.get(words.size() - 1).span());
    return new Place(first.path(), span, first.line(), first.column(), text);
  }
}
