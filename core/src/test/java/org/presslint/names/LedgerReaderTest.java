package org.presslint.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.names.LedgerName.Standing;

class LedgerReaderTest {
  private static final String HEAD = "# presslint names 1\n";
  private static final NameLedger LEDGER = new NameLedger(
      "names.lock",
      List.of(
          new LedgerDocument(
              "a1",
              Optional.of(LocalDate.of(2024, 5, 12)),
              "2024/a.txt",
              List.of(
                  new LedgerMention("Anna Berg", 2, new TreeMap<>(Map.of("Director", 1))),
                  LedgerMention.of("Ana Berg", 1))),
          new LedgerDocument(
              "b2", Optional.empty(), "b.txt", List.of(LedgerMention.of("Anna Berg", 1)))),
      List.of(
          new LedgerName("Anna Berg", List.of(), Standing.RIGHT, Optional.empty(), 0, 0),
          new LedgerName("Ana Berg", List.of(), Standing.SLIP, Optional.of("Anna Berg"), 0, 0)));

  @Test
  void readsWhatIsWritten() throws LedgerException {
    String text = LedgerWriter.write(LEDGER);
    NameLedger read = LedgerReader.read("names.lock", text);

    assertThat(text).contains("""
        slip	Ana Berg	of Anna Berg	1 time	1 document	2024-05-12 to 2024-05-12	-	-
        name	Anna Berg	-	3 times	2 documents	2024-05-12 to 2024-05-12	1 Director	-
        document	2024/a.txt	a1	2024-05-12	1 Ana Berg	2 Anna Berg; 1 Director
        document	b.txt	b2	-	1 Anna Berg
        """);
    assertThat(read.documents()).isEqualTo(LEDGER.documents());
    assertThat(LedgerWriter.write(read)).isEqualTo(text);
    LedgerName slip = read.names().get(0);
    assertThat(text.substring(slip.offset())).startsWith("Ana Berg\t");
    assertThat(text.lines().toList().get(slip.line() - 1)).startsWith("slip\tAna Berg");
  }

  @Test
  void takesLinesInAnyOrderAndTwice() throws LedgerException {
    List<String> lines = LedgerWriter.write(LEDGER).lines().skip(1).toList();
    StringBuilder merged = new StringBuilder(HEAD);
    for (int i = lines.size() - 1; i >= 0; i--) {
      merged.append(lines.get(i)).append('\n').append(lines.get(i)).append("\r\n");
    }

    assertThat(LedgerWriter.write(LedgerReader.read("names.lock", merged.toString())))
        .isEqualTo(LedgerWriter.write(LEDGER));
  }

  @Test
  void doubtsANameThatOneSideOfAMergeDoubts() throws LedgerException {
    NameLedger read = LedgerReader.read(
        "n",
        HEAD
            + "name\tAna Berg\t-\t2 times\t2 documents\t- to -\t-\t-\n"
            + "slip\tAna Berg\tof Anna Berg\t1 time\t1 document\t- to -\t-\t-\n");

    assertThat(read.names()).extracting(LedgerName::standing).containsExactly(Standing.SLIP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name                            | 2:1: the line of a name is damaged",
        "name\tAnna Berg\tof A\t1\t1\t-\t-\t- | 2:1: the line of a name is damaged",
        "document\ta.txt\tA!\t-           | 2:1: the line of a document is damaged",
        "document\ta.txt\ta1\t2024-13-01   | 2:19: '2024-13-01' is no day such as 2026-01-31",
        "document\ta.txt\ta1\t-\tAnna Berg  | 2:21: 'Anna Berg' is no number and name",
        "document\ta.txt\ta1\t-\t0 Anna Berg | 2:21: '0 Anna Berg' is no number and name",
        "Anna Berg                       | 2:1: a line starts with name, variant, slip or document",
        "<<<<<<< HEAD                    | 2:1: a merge was not finished",
        "=======                         | 2:1: a merge was not finished",
      })
  void saysWhereItIsDamaged(String line, String complaint) {
    LedgerException e = catchThrowableOfType(
        LedgerException.class, () -> LedgerReader.read("names.lock", HEAD + line + "\n"));

    assertThat(e.line() + ":" + e.column() + ": " + e.getMessage()).startsWith(complaint + "; ");
  }

  @ParameterizedTest
  @CsvSource({"''", "# presslint names 2", "name", "{}"})
  void refusesWhatIsNoLedger(String text) {
    LedgerException e =
        catchThrowableOfType(LedgerException.class, () -> LedgerReader.read("n", text));

    assertThat(e.line()).isEqualTo(1);
    assertThat(e).hasMessageContaining("; ");
  }
}
