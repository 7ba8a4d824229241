package org.presslint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presslint.check.Check;
import org.presslint.check.WordExplainer;
import org.presslint.finding.Explanation;
import org.presslint.finding.Finding;
import org.presslint.finding.Reasoning;
import org.presslint.finding.Report;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Block;
import org.presslint.text.Document;
import org.presslint.text.Place;
import org.presslint.text.Source;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Finds the word at a place and asks the checks what they think of it. */
final class Explainer {
  private final Analyzer analyzer;
  private final List<Check> checks;

  Explainer(Analyzer analyzer, List<Check> checks) {
    this.analyzer = analyzer;
    this.checks = checks;
  }

  Optional<Explanation> explain(Source source, int offset, Report report) {
    Document document = analyzer.analyze(Formats.of(source.name()).read(source));
    for (Block block : document.blocks()) {
      for (Token token : block.tokens()) {
        if (token.isWord() && holds(document.place(block, token).span(), offset)) {
          return Optional.of(explain(document, block, token, report));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset < span.end();
  }

  private Explanation explain(Document document, Block block, Token token, Report report) {
    Place place = document.place(block, token);
    List<Reasoning> reasonings = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof WordExplainer explainer) {
        explainer.explain(document, block, token).ifPresent(reasonings::add);
      }
    }
    List<Finding> findings = report.findings().stream()
        .filter(f -> f.place().span().overlaps(place.span()))
        .toList();
    return new Explanation(
        document.source(), place, block.kind(), block.language(), reasonings, findings);
  }
}
