package org.presslint.check.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presslint.check.DocumentCheck;
import org.presslint.check.Rule;
import org.presslint.config.Dictionary;
import org.presslint.config.Dictionary.Verdict;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.language.Inflection;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.Span;

/** Finds the words and phrases that the house does not want, in all their forms. */
public final class ForbiddenWordCheck implements DocumentCheck {
  private static final Rule RULE =
      new Rule("forbidden-word", Severity.ERROR, "a word that the dictionary of the house forbids");

  private final HouseForms forms;

  /** Looks for what this dictionary forbids. */
  public ForbiddenWordCheck(Dictionary dictionary, Inflection inflection) {
    forms = new HouseForms(
        dictionary.entries().stream()
            .filter(entry -> entry.verdict() == Verdict.FORBIDDEN)
            .toList(),
        inflection);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : forms.isEmpty() ? List.<Block>of() : document.blocks()) {
      forms.find(block, (form, span) -> findings.add(finding(document, block, span, form)));
    }
    return findings;
  }

  private static Finding finding(Document document, Block block, Span span, HouseForm form) {
    String written = span.of(block.text());
    List<String> suggestions = form.replacement(written).stream().toList();
    boolean isQuoted = block.kind() == BlockKind.QUOTE;
    boolean isFixable = !suggestions.isEmpty() && !isQuoted && block.mapped().isExact(span);
    String shown = form.inAnyCase() ? written.toLowerCase(Locale.ROOT) : written;
    String house = form.entry().where().isEmpty() ? "" : " (" + form.entry().where() + ")";
    String instead = suggestions.isEmpty() ? "" : "; write “" + suggestions.get(0) + "”";
    return new Finding(
        RULE.id(),
        Severity.ERROR,
        1,
        document.place(block, span),
        "The house does not write “" + shown + "”" + house + instead,
        suggestions,
        List.of(),
        isFixable ? Finding.Fix.REVIEW : Finding.Fix.NEVER);
  }
}
