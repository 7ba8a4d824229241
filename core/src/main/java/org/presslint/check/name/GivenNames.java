package org.presslint.check.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names that are spelled in several ways, of which one person has one. Immutable and thread-safe. */
final class GivenNames {
  /** Case endings of Russian given names, longest first. */
  private static final List<String> ENDINGS =
      List.of("ью", "ою", "ею", "ом", "ем", "ой", "ей", "а", "я", "у", "ю", "ы", "и", "е", "");

  private final Map<String, String> byVariant;

  private GivenNames(Map<String, String> byVariant) {
    this.byVariant = byVariant;
  }

  /**
   * A given name in a text.
   *
   * @param name the variant that stands for all of them
   * @param variant the variant as it stands, in small letters, without a Russian case ending
   * @param ending the case ending
   */
  record Given(String name, String variant, String ending) {}

  /** Reads the list that comes with presslint. */
  static GivenNames read() {
    Map<String, String> byVariant = new HashMap<>();
    for (String line : WordList.read("given-names.txt")) {
      String[] variants = line.split(" ");
      for (String variant : variants) {
        byVariant.put(variant, variants[0]);
      }
    }
    return new GivenNames(byVariant);
  }

  /** What the list says of a word; empty for one it does not have. */
  Optional<Given> of(String word) {
    String folded = Letters.fold(word);
    if (!Letters.isCyrillic(folded)) {
      return Optional.ofNullable(byVariant.get(folded)).map(name -> new Given(name, folded, ""));
    }
    for (String ending : ENDINGS) {
      String stem =
          folded.endsWith(ending) ? folded.substring(0, folded.length() - ending.length()) : "";
      String name = byVariant.get(stem);
      if (name != null) {
        return Optional.of(new Given(name, stem, ending));
      }
    }
    return Optional.empty();
  }
}
