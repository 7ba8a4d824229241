package org.presslint.check.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;

/** The words that posts are made of, in English and Russian. Thread-safe. */
final class PostWords {
  private static final Set<String> DEPUTY = Set.of(
      "deputy", "vice", "assistant", "associate", "under", "заместитель", "замминистра", "зам");

  /** Before or behind a post they say that it is not held today. */
  private static final Set<String> NOT_NOW = Set.of(
      "former",
      "formerly",
      "then",
      "then-",
      "ex",
      "late",
      "outgoing",
      "incoming",
      "acting",
      "interim",
      "designate",
      "elect",
      "candidate",
      "appointed",
      "elected",
      "named",
      "nominated",
      "became",
      "become",
      "served",
      "serving",
      "was",
      "were",
      "future",
      "next",
      "new",
      "as",
      "predecessor",
      "successor",
      "spouse",
      "wife",
      "husband",
      "adviser",
      "advisor",
      "бывший",
      "экс",
      "тогдашний",
      "прежний",
      "исполняющий",
      "и.о",
      "врио",
      "назначенный",
      "избранный",
      "кандидат",
      "был",
      "стал",
      "назначен",
      "избран",
      "советник",
      "помощник",
      "новый",
      "будущий");

  private static final Pattern RANK = Pattern.compile("^(?:vice|deputy|ex|вице|экс)-");
  private static final Pattern DEPUTY_COMPOUND = Pattern.compile("(?:vice|deputy|вице)-.+");
  private static final Pattern NOT_NOW_COMPOUND =
      Pattern.compile("(?:ex|then|экс)-.+|.+-(?:elect|designate)");

  private static final int BEGINNING = 3;

  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, String> fields = new HashMap<>();
  private final Lexicons lexicons;

  PostWords(Lexicons lexicons) {
    this.lexicons = lexicons;
    read("offices.txt", offices);
    read("ministries.txt", fields);
    offices.keySet().forEach(office -> beginnings.add(office.substring(0, BEGINNING)));
  }

  private static void read(String list, Map<String, String> into) {
    for (String line : WordList.read(list)) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        into.put(word, line.substring(0, colon));
      }
    }
  }

  /** The office a word names; empty for any other word. */
  Optional<String> office(String word) {
    String lower = Letters.plain(word).toLowerCase(Locale.ROOT);
    String bare = lower.indexOf('-') < 0 ? lower : RANK.matcher(lower).replaceFirst("");
    return mayBeOffice(bare)
        ? Optional.ofNullable(offices.get(lemma(bare, offices)))
        : Optional.empty();
  }

  /** All forms of an office begin as it does: the dictionary need not be asked of any other word. */
  private boolean mayBeOffice(String lower) {
    return lower.length() >= BEGINNING && beginnings.contains(lower.substring(0, BEGINNING));
  }

  boolean isDeputy(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return DEPUTY.contains(lemma(lower, null)) || DEPUTY_COMPOUND.matcher(lower).matches();
  }

  boolean isNotNow(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NOT_NOW.contains(lower)
        || NOT_NOW.contains(lemma(lower, null))
        || NOT_NOW_COMPOUND.matcher(lower).matches();
  }

  /** What a word says of the field of a minister. */
  Optional<String> field(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Letters.isCyrillic(lower)) {
      return Optional.ofNullable(fields.get(lower));
    }
    return fields.entrySet().stream()
        .filter(e -> Letters.isCyrillic(e.getKey()) && lower.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The dictionary form of a Russian word, the word itself where there is none or it is in the map. */
  private String lemma(
      String lower, @org.jspecify.annotations.Nullable Map<String, String> wanted) {
    if (!Letters.isCyrillic(lower) || (wanted != null && wanted.containsKey(lower))) {
      return lower;
    }
    return lexicons.russianMorphology().readings(lower).stream()
        .map(Reading::lemma)
        .filter(lemma -> wanted == null || wanted.containsKey(lemma))
        .findFirst()
        .orElse(lower);
  }
}
