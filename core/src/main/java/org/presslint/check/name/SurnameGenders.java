package org.presslint.check.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;

/**
 * A woman whose surname stands in its form for women and in that for men: Кристина Герасимова and Кристина Герасимов. Either may be
 * her name; both are not.
 */
final class SurnameGenders implements NameFamily {
  private static final Pattern MAN = Pattern.compile(".+(?:[оеё]в|[иы]н|[сц]кий)");
  private static final Pattern WOMAN = Pattern.compile(".+(?:[оеё]в|[иы]н)а|.+[сц]кая");

  private final Lexicons lexicons;

  SurnameGenders(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public Rule rule() {
    return NameSpelling.RULE;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Writings writings = new Writings();
    for (NameObservation observation : observations) {
      for (SeenName name : observation.names()) {
        add(observation.path(), name, writings);
      }
    }
    return writings.findings(NameSpelling.ID, "a surname for a man and the same for a woman");
  }

  private void add(String path, SeenName name, Writings into) {
    List<String> words = name.words();
    String surname = words.get(words.size() - 1);
    if (words.size() == 2 && Letters.isCyrillic(surname)) {
      form(surname)
          .filter(f -> isWoman(words.get(0)))
          .ifPresent(man -> into.add(
              Letters.fold(words.get(0)) + " " + man,
              new Writings.Written(
                  path,
                  surname,
                  "",
                  name.text(),
                  name.count(),
                  name.places().stream().map(p -> p.get(1)).toList())));
    }
  }

  /** The form for men of a surname in the nominative; empty for one that has no two forms. */
  private static Optional<String> form(String surname) {
    String folded = Letters.fold(surname);
    if (MAN.matcher(folded).matches()) {
      return Optional.of(folded);
    }
    if (!WOMAN.matcher(folded).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        folded.endsWith("ая")
            ? folded.substring(0, folded.length() - 2) + "ий"
            : folded.substring(0, folded.length() - 1));
  }

  /** Whether it is a woman's name in the nominative, and no form of a man's: Александра is the genitive of Александр too. */
  private boolean isWoman(String given) {
    List<Reading> readings = lexicons.russianMorphology().readings(Letters.fold(given));
    return readings.stream().anyMatch(r -> r.tag().equals("NN:Name:Fem:Sin:Nom"))
        && readings.stream().noneMatch(r -> r.tag().startsWith("NN:Name:Masc"));
  }
}
