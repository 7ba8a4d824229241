package org.presslint.check.acronym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presslint.check.Wording;
import org.presslint.finding.Severity;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;
import org.presslint.text.Place;

/**
 * One Russian acronym spelled out twice in a text, where a word that depends on another has two forms: Центр развития образования and
 * Центра развития образований. The first noun and its adjectives have the case of the sentence; what follows in the genitive stays
 * as it is.
 */
final class RussianEndings implements AcronymFamily {
  private static final double LIKELY = 0.8;

  private final Lexicons lexicons;

  /** @param lexicons asked for Russian word forms where a text has such an acronym */
  RussianEndings(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<Told> find(List<AcronymObservation> observations) {
    List<Told> told = new ArrayList<>();
    for (AcronymObservation observation : observations) {
      for (SeenAcronym acronym : observation.acronyms()) {
        if (acronym.definitions().size() < 2) {
          continue;
        }
        List<Definition> definitions = acronym.definitions().stream()
            .filter(d -> d.fits() && d.isName() && d.form().isCyrillic())
            .toList();
        compare(definitions).ifPresent(told::add);
      }
    }
    return told;
  }

  /** What the first definition that another contradicts is told as. */
  private Optional<Told> compare(List<Definition> definitions) {
    for (int i = 1; i < definitions.size(); i++) {
      for (int k = 0; k < i; k++) {
        Optional<Told> told = compare(definitions.get(i), definitions.get(k));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Told> compare(Definition here, Definition other) {
    List<ExpansionWord> words = here.content();
    List<ExpansionWord> others = other.content();
    if (words.size() != others.size()) {
      return Optional.empty();
    }
    boolean behindNoun = false;
    Optional<Told> told = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = lower(words.get(i));
      String second = lower(others.get(i));
      boolean same = word.equals(second);
      if (!same && Collections.disjoint(lemmas(word), lemmas(second))) {
        return Optional.empty();
      }
      if (!same && behindNoun && isGenitive(word) && isGenitive(second)) {
        told = Optional.of(told(here, other, i));
      }
      behindNoun |= isNoun(word) && isNoun(second);
    }
    return told;
  }

  private boolean isGenitive(String word) {
    return tags(word).stream().anyMatch(tag -> tag.startsWith("NN:") && tag.endsWith(":R"));
  }

  /** Whether it is a noun and no adjective, so that what follows may depend on it. */
  private boolean isNoun(String word) {
    Set<String> tags = tags(word);
    return tags.stream().anyMatch(tag -> tag.startsWith("NN:"))
        && tags.stream().noneMatch(tag -> tag.startsWith("ADJ:Posit"));
  }

  private Set<String> lemmas(String word) {
    return lexicons.russianMorphology().readings(word).stream()
        .map(Reading::lemma)
        .collect(Collectors.toSet());
  }

  private Set<String> tags(String word) {
    return lexicons.russianMorphology().readings(word).stream()
        .map(Reading::tag)
        .collect(Collectors.toSet());
  }

  private static String lower(ExpansionWord word) {
    return word.text().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static Told told(Definition here, Definition other, int at) {
    Place place = here.content().get(at).place();
    ExpansionWord right = other.content().get(at);
    return Told.of(
        here.form().letters(),
        Severity.WARNING,
        LIKELY,
        place,
        Wording.quoted(here.form().letters()) + " is spelled out in two ways: "
            + Wording.quoted(here.text()) + " and " + Wording.quoted(other.text())
            + " in this text; "
            + Wording.quoted(here.content().get(at).text()) + " and " + Wording.quoted(right.text())
            + " do not depend on the sentence",
        List.of(right.text()),
        List.of(right.place()));
  }
}
