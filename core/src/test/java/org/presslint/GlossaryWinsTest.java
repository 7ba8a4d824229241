package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.names.Glossary;
import org.presslint.names.GlossaryEntry;
import org.presslint.names.GlossaryEntry.Forbidden;
import org.presslint.text.Source;

/** What the glossary says wins over what the other checks count. */
class GlossaryWinsTest {
  private static final Presslint WITH = with(
      GlossaryEntry.of("Miroslav Jenča"),
      GlossaryEntry.of("Vladimor Norov"),
      GlossaryEntry.of("Kyiv"),
      GlossaryEntry.of("General-Secretary"),
      GlossaryEntry.of("Yandеx"),
      new GlossaryEntry(
          "Anna Berg",
          List.of("Анна Берг"),
          List.of(),
          List.of(),
          List.of("Prime Minister", "President", "министр обороны", "министр иностранных дел"),
          List.of()),
      new GlossaryEntry(
          "Office of Town Gardens",
          List.of(),
          List.of(new Forbidden("Office of Town Gardning", Severity.INFO, Optional.empty())),
          List.of("OTG"),
          List.of(),
          List.of()));

  private static final Presslint WITHOUT = with();

  @Test
  void aSpellingThatStandsOnceIsRightAndTheOtherFiveTimesWrong() {
    String text =
        "They met Miroslav Jenca. Later Miroslav Jenca spoke. Miroslav Jenca and Miroslav Jenča left.";

    assertThat(found(WITH, text))
        .containsExactly(
            "glossary Jenca [Jenča]", "glossary Jenca [Jenča]", "glossary Jenca [Jenča]");
    assertThat(found(WITHOUT, text)).isNotEmpty().noneMatch(f -> f.startsWith("glossary"));
  }

  @Test
  void itsNamesAreFindingsOfNoRule() {
    String text = "They met Vladimor Norov. Vladimir Petrov and Vladimor Norov left."
        + " The Secretary-General and the General-Secretary of Yandеx came.";

    assertThat(found(WITH, text))
        .noneMatch(f ->
            f.contains("Vladimor") || f.contains("General-Secretary [") || f.contains("Yandеx"));
    assertThat(found(WITHOUT, text)).anyMatch(f -> f.startsWith("name-role General-Secretary"));
    assertThat(found(WITHOUT, text)).anyMatch(f -> f.contains("Yandеx"));
  }

  @Test
  void aMajorityIsTurnedRound() {
    String text = "They came to Kyiv. In Kiev the mayor met them. Kiev is large, and Kiev is old.";

    assertThat(found(WITH, text)).containsExactly("name-variant Kiev [Kyiv]");
    assertThat(found(WITHOUT, text)).containsExactly("name-variant Kyiv [Kiev]");
  }

  @Test
  void postsOfTheGlossaryContradictNothing() {
    String listed =
        "The hall was opened by Prime Minister Anna Berg. Later President Anna Berg left.";
    String russian =
        "Зал открыла министр обороны Анна Берг. Гости поблагодарили министра иностранных дел Анну Берг.";
    String other =
        "The hall was opened by Foreign Minister Anna Berg. Later Prime Minister Anna Berg left.";

    assertThat(found(WITH, listed)).isEmpty();
    assertThat(found(WITH, russian)).isEmpty();
    assertThat(found(WITHOUT, listed)).hasSize(1);
    assertThat(found(WITHOUT, russian)).hasSize(1);
    assertThat(found(WITH, other)).containsExactly("name-role Foreign Minister [Prime Minister]");
  }

  @Test
  void acronymsOfTheGlossaryNeedNotBeSpelledOutAndMeanWhatItSays() {
    String text = "The OTG met on Monday. The OTG members left, and the OTG is large.";

    assertThat(found(WITH, text)).isEmpty();
    assertThat(found(WITHOUT, text)).anyMatch(f -> f.startsWith("acronym"));
    assertThat(found(WITH, "The Order of Tall Guides (OTG) met."))
        .contains("glossary Order of Tall Guides [Office of Town Gardens]");
  }

  @Test
  void aForbiddenFormIsTheGlossarysFindingOnly() {
    assertThat(found(WITH, "The Office of Town Gardning met."))
        .containsExactly("glossary Office of Town Gardning [Office of Town Gardens]");
  }

  private static List<String> found(Presslint presslint, String text) {
    return presslint.check(new Source("draft.txt", text)).findings().stream()
        .map((Finding f) -> f.rule() + " " + f.place().text() + " " + f.suggestions())
        .toList();
  }

  private static Presslint with(GlossaryEntry... entries) {
    Config config = Config.builder().glossary(new Glossary(List.of(entries))).build();
    return Presslint.builder().config(config).build();
  }
}
