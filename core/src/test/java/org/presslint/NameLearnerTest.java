package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.names.LedgerException;
import org.presslint.names.LedgerName;
import org.presslint.names.LedgerReader;
import org.presslint.names.LedgerWriter;
import org.presslint.names.NameCount;
import org.presslint.names.NameLedger;
import org.presslint.text.Source;

class NameLearnerTest {
  private static final NameLearner LEARNER = new NameLearner(Config.DEFAULT);
  private static final NameLedger NONE = NameLedger.empty("names.lock");

  private static final List<Input> ARCHIVE = List.of(
      text("2023/a.txt", """
          Tashkent, 4 March 2023 – Secretary-General Vladimir Norov opened the forum.

          The delegation was led by Anna Bergström of the Regional Trade Forum. Vladimir Norov left."""),
      text("2023/b.txt", "On 5 March 2023 the guests met Vladimir Norov and Anna Bergström."),
      text("2024/c.txt", "In May the guests met Vladimor Norov, and then Anna Bergström of Malmö."),
      text("2024/d.txt", "In June the guests met Vladimir Norov, and then Anna Bergstrom."),
      text("2024/e.txt", "On 5 March 2023 the guests met Vladimir Norov and Anna Bergström."),
      text(
          "ru/f.txt",
          "Форум открыл Владимир Норов. На встрече с Владимиром Норовым говорили о торговле."),
      text("ru/g.txt", "Гостям представили Владимира Норова, и Владимиру Норову вручили награду."),
      text("ru/h.txt", "В июне гости встретили Владмира Норова и уехали домой."),
      text("empty.txt", ""));

  @Test
  void tellsNamesTheirFormsPostsAndSlips() {
    NameLedger ledger = learn(NONE, ARCHIVE);

    assertThat(LedgerWriter.write(ledger).lines().filter(l -> l.matches("(name|slip|variant)\t.*")))
        .contains(
            "name\tVladimir Norov\t-\t4 times\t3 documents\t2023-03-04 to 2023-03-05\t1 Secretary-General\t-",
            "slip\tVladimor Norov\tof Vladimir Norov\t1 time\t1 document\t- to -\t-\t-",
            "name\tAnna Bergström\t-\t3 times\t3 documents\t2023-03-04 to 2023-03-05\t-\t-",
            "name\tВладимир Норов\t-\t4 times\t2 documents\t- to -\t-\tВладимира Норова; Владимиром Норовым; Владимиру Норову");
    assertThat(ledger.names())
        .filteredOn(n -> n.name().equals("Anna Bergstrom"))
        .noneMatch(n -> n.standing() == LedgerName.Standing.RIGHT);
  }

  /** Some documents first and the others later, in any order and partly twice, is all at once. */
  @RepeatedTest(20)
  void learningInPartsIsLearningAtOnce(RepetitionInfo repetition) throws LedgerException {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Input> shuffled = new ArrayList<>(ARCHIVE);
    Collections.shuffle(shuffled, random);
    NameLedger ledger = NONE;
    int at = 0;
    while (at < shuffled.size()) {
      int from = Math.max(0, at - random.nextInt(3));
      int to = Math.min(shuffled.size(), at + 1 + random.nextInt(4));
      ledger = learn(ledger, shuffled.subList(from, to));
      ledger = LedgerReader.read("names.lock", LedgerWriter.write(ledger));
      at = to;
    }

    assertThat(LedgerWriter.write(ledger)).isEqualTo(LedgerWriter.write(learn(NONE, ARCHIVE)));
  }

  @Test
  void aTextThatStandsTwiceIsOneDocumentAndACorrectedOneTakesThePlaceOfTheOld() {
    NameLedger ledger = learn(learn(NONE, ARCHIVE), List.of(text("2024/c.txt", "Nothing.")));
    Map<String, NameCount> counts = ledger.counts();

    assertThat(counts).doesNotContainKey("Vladimor Norov");
    assertThat(ledger.documents()).extracting(d -> d.path()).doesNotContain("2024/e.txt");
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestIsLearned() {
    NameLearner small = new NameLearner(Config.builder().maxFileSize(10).build());
    NameLearner.Learned learned = small.learn(
        NONE,
        List.of(new Input.InBytes("a.txt", new byte[20]), text("b.txt", "We met Vladimir Norov.")),
        (done, total) -> {});

    assertThat(learned.problems()).extracting(p -> p.path()).containsExactly("a.txt");
    assertThat(learned.ledger().names()).hasSize(1);
  }

  @Test
  void aNearMissIsReportedThoughTheDraftHoldsItOnceAndAKnownNameIsNot() {
    Config config = Config.builder().names(learn(NONE, ARCHIVE)).build();
    Presslint presslint = Presslint.builder().config(config).build();

    List<Finding> findings = presslint
        .check(List.of(
            new Source("draft.txt", "It was led by Vladimor Norov, with Anna Bergström."),
            new Source("ru.txt", "Награду вручили Владмиру Норову.")))
        .findings();

    assertThat(findings)
        .filteredOn(f -> f.rule().equals("name-spelling"))
        .extracting(f -> f.place().path() + " " + f.place().text() + " " + f.suggestions())
        .contains("draft.txt Vladimor [Vladimir]");
    assertThat(findings).extracting(f -> f.place().text()).containsOnly("Vladimor", "Владмиру");
    Finding first = findings.get(0);
    assertThat(first.message())
        .startsWith("“Vladimor Norov” once, “Vladimir Norov” 4 times in 3 documents");
    assertThat(first.related()).extracting(p -> p.path()).containsExactly("names.lock");
  }

  @Test
  void theArchiveIsNeverReportedItself() {
    Config config = Config.builder().names(learn(NONE, ARCHIVE)).build();
    Presslint presslint = Presslint.builder().config(config).build();

    List<Source> drafts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      drafts.add(new Source(i + ".txt", "In week " + i + " it was led by Anna Bergstrøm."));
    }

    assertThat(presslint.check(drafts).findings())
        .allSatisfy(f -> assertThat(f.place().path()).isNotEqualTo("names.lock"));
  }

  private static NameLedger learn(NameLedger known, List<Input> inputs) {
    return LEARNER.learn(known, inputs, (done, total) -> {}).ledger();
  }

  private static Input text(String name, String text) {
    return new Input.InMemory(new Source(name, text));
  }
}
