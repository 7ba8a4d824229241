package org.presslint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presslint.check.acronym.AcronymCheck;
import org.presslint.check.fact.CapitalsCheck;
import org.presslint.check.fact.DateCheck;
import org.presslint.check.fact.NumberCheck;
import org.presslint.check.fact.QuotationCheck;
import org.presslint.check.fact.SpellingVariantCheck;
import org.presslint.check.fact.pair.PairCheck;
import org.presslint.check.glossary.GlossaryCheck;
import org.presslint.check.glossary.GlossaryForms;
import org.presslint.check.name.NameCheck;
import org.presslint.check.name.PairNameCheck;
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
    return all(lexicons, config, glossary(lexicons, config));
  }

  /** The names of the settings' glossary in all their forms. */
  public static GlossaryForms glossary(Lexicons lexicons, Config config) {
    return new GlossaryForms(config.glossary(), new Inflection(lexicons));
  }

  /** The same checks, with what {@link #glossary} gives. */
  public static List<Check> all(Lexicons lexicons, Config config, GlossaryForms glossary) {
    Set<String> right = new HashSet<>(config.words());
    right.addAll(glossary.words());
    Set<String> spelled = new HashSet<>(right);
    spelled.addAll(config.names().words());
    return List.of(
        new SpellingCheck(lexicons, spelled),
        new NameCheck(lexicons, right, config.glossary(), config.names()),
        new NameVariantCheck(lexicons),
        new AcronymCheck(lexicons, right),
        new GlossaryCheck(glossary, lexicons),
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
        new PairNameCheck(lexicons, right, config.pairs()),
        new PairCheck(config.pairs()));
  }
}
