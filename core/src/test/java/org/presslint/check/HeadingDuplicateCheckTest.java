package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.finding.Finding;
import org.presslint.text.Place;

class HeadingDuplicateCheckTest {
  private static final HeadingDuplicateCheck CHECK = new HeadingDuplicateCheck();
  private static final String FIRST =
      "The delegations met on Monday and agreed to build a new bridge across the river.";
  private static final String SECOND =
      "Work begins in spring, and the first trains are expected to cross in four years.";
  private static final String THIRD = "The bridge will be paid for by both sides in equal parts.";

  static Stream<String> mistakes() {
    return Stream.of(
        text(
            "= Ministers agree on a new bridge",
            "= [[Ministers agree on a new bridge]]{warning}",
            FIRST),
        text(
            "= Ministers agree on a new bridge",
            "# [[MINISTERS  AGREE on a “new” bridge!]]{warning}",
            FIRST),
        text(
            "= Ministers agree on a new bridge",
            "[[Ministers agree on a new bridge.]]{warning}",
            FIRST),
        text(
            "= Ministers agree",
            "# Министры договорились о новом мосте",
            FIRST,
            "# [[Министры договорились о новом мосте]]{warning}",
            SECOND,
            "# [[Министры договорились о новом мосте]]{warning}",
            THIRD),
        text("= A day at the river", "# Contacts", "# [[Contacts]]{warning}", FIRST),
        // two sections of one name, one after the other
        text("= A day at the river", "# Safety", FIRST, "# [[Safety]]{warning}", SECOND),
        // a line that says where and when parts no sections
        text(
            "= A day at the river",
            "# День на реке",
            "Samarkand, 15 April 2025",
            FIRST,
            "# [[День на реке]]{warning}",
            SECOND),
        // names are no signature while the text goes on
        text(
            "= Leeds City Museum Reopens",
            FIRST,
            "# [[Leeds City Museum Reopens]]{warning}",
            SECOND),
        text(
            "= Ministers agree on a new bridge",
            FIRST,
            "# What comes next",
            SECOND,
            "# [[MINISTERS AGREE ON A NEW BRIDGE]]{warning}",
            THIRD + " " + SECOND),
        // the title of a saved page, its date, the headline
        text(
            "= Ministers agree on a new bridge",
            "Friday, May 6, 2011",
            "# PRESS RELEASE",
            "# [[Ministers agree on a new bridge]]{info}",
            FIRST),
        text(
            "= Ministers agree on a new bridge",
            "# And on a ferry too",
            "# [[Ministers agree on a new bridge]]{warning}",
            FIRST),
        text(
            "= Ministers agree on a new bridge",
            FIRST,
            SECOND,
            "[[" + FIRST + "]]{warning}",
            THIRD),
        // pasted together, told once
        text(FIRST, SECOND, "[[" + FIRST + "]]{warning}", SECOND, THIRD));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void finds(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  static Stream<String> fine() {
    return Stream.of(
        text("= Ministers agree on a new bridge", FIRST, SECOND),
        // labels of sections
        text(
            "# Leeds", FIRST, "# Background", SECOND, "# York", THIRD, "# Background", FIRST + "!"),
        text(
            "# Leeds", "# Why you will like it", FIRST, "# York", "# Why you will like it", SECOND),
        // a letterhead that is the signature too
        text(
            "= Ministry of Transport of Ruritania",
            "# A bridge",
            FIRST,
            SECOND,
            "# Ministry of Transport of Ruritania"),
        // what returns again and again
        text("# Advertisement", FIRST, "# Advertisement", SECOND, "# Advertisement", THIRD),
        // speakers of an interview
        text(
            "# Question from the floor to the panel:",
            FIRST,
            "# Question from the floor to the panel:",
            SECOND),
        // an entry of a list, a table, a quotation, a caption
        text("= Ministers agree on a new bridge", "- Ministers agree on a new bridge", FIRST),
        text("= Ministers agree on a new bridge", "| Ministers agree on a new bridge", FIRST),
        text(FIRST, SECOND, "> " + FIRST, THIRD),
        text("! " + FIRST, FIRST),
        // refrains, and what is said of each thing in a list
        text(FIRST, "Thank you very much for coming.", SECOND, "Thank you very much for coming."),
        text("# Leeds", FIRST, "# York", FIRST),
        text(FIRST, SECOND, FIRST, THIRD, FIRST));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void pointsToTheFirst() {
    String headline = "= Ministers agree on a new bridge";
    Finding finding = CHECK
        .check(MarkedText.document(text(headline, FIRST, headline, SECOND)))
        .get(0);
    assertThat(finding.related()).extracting(Place::line).containsExactly(1);
    assertThat(finding.message()).isEqualTo("This heading stands in the text already, in line 1");
  }

  private static String text(String... blocks) {
    return String.join("\n\n", blocks);
  }
}
