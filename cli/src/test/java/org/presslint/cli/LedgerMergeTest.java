package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.ContentMergeStrategy;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;
import org.junit.jupiter.api.Test;
import org.presslint.Input;
import org.presslint.NameLearner;
import org.presslint.config.Config;
import org.presslint.names.LedgerException;
import org.presslint.names.LedgerReader;
import org.presslint.names.LedgerWriter;
import org.presslint.names.NameLedger;
import org.presslint.text.Source;

/** Two branches learn different documents: git merges their ledgers, and nothing is lost. */
class LedgerMergeTest {
  private static final NameLearner LEARNER = new NameLearner(Config.DEFAULT);

  private static final List<Input> BASE = List.of(
      text("2023/a.txt", "On 4 March 2023 the guests met Vladimir Norov and Anna Bergström."),
      text("2023/b.txt", "On 5 March 2023 the guests met Vladimir Norov again."));
  private static final List<Input> OURS = List.of(
      text("2024/c.txt", "On 3 June 2024 the guests met Vladimir Norov and Carl Lindqvist."),
      text("2024/d.txt", "On 4 June 2024 the guests met Vladimor Norov and nobody else."));
  private static final List<Input> THEIRS = List.of(
      text("2024/e.txt", "On 5 June 2024 the guests met Vladimir Norov and Carl Lindqvist."),
      text("2022/f.txt", "On 6 June 2022 the guests met Anna Bergstrom in Malmö."));

  @Test
  void aUnionOfTwoLedgersLearnedAgainIsWhatAllDocumentsTell() throws IOException, LedgerException {
    NameLedger base = learn(NameLedger.empty("names.lock"), BASE);
    String merged = merged(
        LedgerWriter.write(base),
        LedgerWriter.write(learn(base, OURS)),
        LedgerWriter.write(learn(base, THEIRS)));

    List<Input> all = new ArrayList<>(BASE);
    all.addAll(OURS);
    all.addAll(THEIRS);
    NameLedger read = LedgerReader.read("names.lock", merged);
    assertThat(LedgerWriter.write(learn(read, List.of())))
        .isEqualTo(LedgerWriter.write(learn(NameLedger.empty("names.lock"), all)));
  }

  /** As git does it where {@code .gitattributes} says {@code names.lock merge=union}. */
  private static String merged(String base, String ours, String theirs) throws IOException {
    MergeAlgorithm algorithm = new MergeAlgorithm();
    algorithm.setContentMergeStrategy(ContentMergeStrategy.UNION);
    MergeResult<RawText> result =
        algorithm.merge(RawTextComparator.DEFAULT, raw(base), raw(ours), raw(theirs));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MergeFormatter()
        .formatMerge(out, result, List.of("base", "ours", "theirs"), StandardCharsets.UTF_8);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RawText raw(String text) {
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }

  private static NameLedger learn(NameLedger known, List<Input> inputs) {
    return LEARNER.learn(known, inputs, (done, total) -> {}).ledger();
  }

  private static Input text(String name, String text) {
    return new Input.InMemory(new Source(name, text));
  }
}
