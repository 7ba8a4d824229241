package org.presslint.check.name;

import java.util.ArrayList;
import java.util.List;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;

/** A hyphen or a space in the wrong place: between the wrong two of three words, or in one of two writings of a name. */
final class NameHyphen implements NameFamily {
  static final Rule RULE = new Rule(
      "name-hyphen",
      Severity.ERROR,
      "a hyphen of a name that stands between other words elsewhere");

  private final List<NameFamily> parts;

  NameHyphen(Vocabulary vocabulary, Listings listings) {
    parts = List.of(
        new HyphenVariants(listings),
        new BrandSpaces(listings),
        new MisplacedHyphens(vocabulary, listings));
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<NameFamily> parts() {
    return parts;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    List<Finding> findings = new ArrayList<>();
    parts.forEach(part -> findings.addAll(part.find(observations)));
    return findings;
  }
}
