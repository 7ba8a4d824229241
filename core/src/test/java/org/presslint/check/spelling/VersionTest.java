package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.check.MarkedText;
import org.presslint.fixtures.Fixture;
import org.presslint.fixtures.Fixtures;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Document;
import org.presslint.text.Source;

/** A check that has seen a draft says of its next version what one says that has not. */
class VersionTest {
  private static final int EDITS = 4;

  private final Analyzer analyzer = new Analyzer(MarkedText.LEXICONS, Optional.empty());
  private final SpellingCheck check = newCheck();

  private static SpellingCheck newCheck() {
    return new SpellingCheck(MarkedText.LEXICONS, Set.of());
  }

  /** The unknown word stands in a paragraph that stays, what speaks for and against it in the other one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CANDIDATE_IN_DOCUMENT | The comittee met again. | The council went home. | The committee went home.",
        "LOG_CANDIDATE_COUNT | The comittee met again. | A committee, then a committee. | A committee, then a council.",
        "CANDIDATE_STEM_IN_DOCUMENT | The reprot came late. | Other buildings came late too. | Other reporting came late too.",
        "SCORE | The train fron the capital. | They came from a town. | They came from the town.",
        "TWIN | Akylbek spoke first. | Then Yusuf sang a song. | Then Akylbeg sang a song.",
        "TWIN_MORE_FREQUENT | Akylbek spoke first. | Akylbeg sang, and Yusuf sang. | Akylbeg sang, and Akylbeg sang.",
        "TWIN_SHARES_NEIGHBOUR | Then Akylbek, who is Maria Akylbek, spoke. | Here Anna Akylbeg sang. | Here Maria Akylbeg sang.",
        "SAME_STEM_UNKNOWN | A zorbit grew there. | Others grew there too. | Two zorbits grew there too.",
        "BOTH_CAPITALIZATIONS | The zorbit is here. | No other stands here. | The ZORBIT stands here.",
        "IN_CODE | The zorbit is here. | See example.org/other now. | See example.org/zorbit now.",
        "CANDIDATE_IN_DOCUMENT | Новое соглашние готово. | Это решение подписано. | Это соглашение подписано.",
      })
  void whatStandsElsewhereCounts(Evidence piece, String staying, String before, String after) {
    KeptEvidence first = unknown(check, text(staying, before)).evidence();
    KeptEvidence second = unknown(check, text(staying, after)).evidence();
    KeptEvidence anew = unknown(newCheck(), text(staying, after)).evidence();
    assertThat(values(second)).isEqualTo(values(anew));
    assertThat(second.get(piece)).as("%s", piece).isNotEqualTo(first.get(piece));
  }

  @Test
  void whatDoesNotMatterIsNotObservedAgain() {
    UnknownWord first = unknown(check, text("The comittee met again.", "It was a long day."));
    UnknownWord second = unknown(check, text("The comittee met again.", "It was a cold day."));
    assertThat(second.evidence()).isSameAs(first.evidence());
  }

  @Test
  void aKeptWordIsToldWhereItStandsNow() {
    unknown(check, text("The comittee met again.", "It was a long day."));
    UnknownWord moved = unknown(check, "\n\n" + text("The comittee met again.", "It was cold."));
    assertThat(moved.places().get(0).span().start()).isEqualTo(6);
    assertThat(moved.places().get(0).line()).isEqualTo(3);
  }

  @Test
  void editedReleases() {
    Random random = new Random(11);
    for (Fixture release : Fixtures.all().values()) {
      String text = new String(release.bytes(), StandardCharsets.UTF_8);
      for (int i = 0; i < EDITS; i++) {
        Document version = document(release.name(), text);
        assertThat(told(check, version)).as(text).isEqualTo(told(newCheck(), version));
        text = edited(text, random);
      }
    }
  }

  /** A letter more, a word more that stands elsewhere, a paragraph begun, or a line less. */
  private static String edited(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
      case 1 -> {
        String[] words = text.split("\\s+");
        yield text.substring(0, at)
            + " "
            + words[random.nextInt(words.length)]
            + " "
            + text.substring(at);
      }
      case 2 -> text.substring(0, at) + "\n\n" + text.substring(at);
      default -> {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        lines.remove(random.nextInt(lines.size()));
        yield lines.isEmpty() ? text : String.join("\n", lines) + "\n";
      }
    };
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private Document document(String name, String text) {
    Source source = new Source(name, text);
    return analyzer.analyze(Formats.of(name).read(source));
  }

  private UnknownWord unknown(SpellingCheck by, String text) {
    return by.observe(document("draft.txt", text)).unknown().get(0);
  }

  private static List<String> told(SpellingCheck by, Document document) {
    SpellingObservation observation = by.observe(document);
    List<String> told = new ArrayList<>();
    for (UnknownWord word : observation.unknown()) {
      told.add(word.form()
          + word.places()
          + word.candidates()
          + word.twin()
          + word.neighbours()
          + values(word.evidence()));
    }
    return told;
  }

  private static List<String> values(KeptEvidence evidence) {
    List<String> values = new ArrayList<>();
    for (Evidence piece : Evidence.values()) {
      if (evidence.has(piece)) {
        values.add(piece + "=" + evidence.get(piece));
      }
    }
    return values;
  }
}
