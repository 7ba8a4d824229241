package org.presslint.check;

import java.util.List;
import java.util.Set;
import org.presslint.check.acronym.AcronymCheck;
import org.presslint.check.fact.CapitalsCheck;
import org.presslint.check.fact.DateCheck;
import org.presslint.check.fact.NumberCheck;
import org.presslint.check.fact.QuotationCheck;
import org.presslint.check.fact.SpellingVariantCheck;
import org.presslint.check.house.ForbiddenWordCheck;
import org.presslint.check.house.HouseWords;
import org.presslint.check.name.NameCheck;
import org.presslint.check.spelling.SpellingCheck;
import org.presslint.check.variant.NameVariantCheck;
import org.presslint.config.Config;
import org.presslint.language.Inflection;
import org.presslint.language.Lexicons;

/** The list of all checks. A new check is one line here. */
public final class Checks {

  private Checks() {}

  /** All checks, in the order their rules are listed. */
  public static List<Check> all(Lexicons lexicons, Config config) {
    Inflection inflection = new Inflection(lexicons);
    Set<String> words = HouseWords.right(config.dictionary(), inflection);
    return List.of(
        new SpellingCheck(lexicons, words),
        new NameCheck(lexicons, words),
        new NameVariantCheck(lexicons),
        new AcronymCheck(lexicons, words),
        new HeadingScriptCheck(lexicons),
        new HeadingDuplicateCheck(),
        new MixedScriptCheck(lexicons),
        new LookAlikeCheck(lexicons),
        new RepeatedWordCheck(),
        new DateCheck(),
        new QuotationCheck(),
        new NumberCheck(lexicons),
        new SpellingVariantCheck(lexicons),
        new CapitalsCheck(),
        new ForbiddenWordCheck(config.dictionary(), inflection));
  }
}
