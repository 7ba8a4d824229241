package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.presslint.check.Rule;
import org.presslint.finding.RulePage;

class RulePagesShippedTest {
  private static final Path PAGES =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "checks");

  @Test
  void everyRuleHasThePageOfDocs() throws IOException {
    assertThat(RulePages.all())
        .extracting(RulePage::id)
        .containsExactlyElementsOf(Presslint.rules().stream().map(Rule::id).toList());
    for (RulePage page : RulePages.all()) {
      assertThat(page.markdown()).isEqualTo(Files.readString(PAGES.resolve(page.id() + ".md")));
      assertThat(RulePages.of(page.id())).contains(page);
    }
    assertThat(RulePages.of("no-rule")).isEmpty();
  }
}
