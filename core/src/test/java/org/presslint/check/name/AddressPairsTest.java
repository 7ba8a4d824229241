package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.finding.Finding;
import org.presslint.language.Lexicons;

/** What stands for an address and is spelled otherwise there. */
final class AddressPairsTest {
  private static final NameCheck CHECK = new NameCheck(new Lexicons(), Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the target of a link, a letter lost, at the end of a longer address too
        "The reader [Wavefrme](https://example.org/projects/waveframe/latest) is out. > Waveframe",
        // its name in two words
        "The reader [WaveFrane](https://example.org/wave_frame) is out. > WaveFrame",
        // the host
        "Notes are in the [tinkerpd](https://tinkerpad.example.org/notes) of the team. > tinkerpad",
        // a first letter is lost where a small letter stands first
        "Notes are in the [inkerpad](https://tinkerpad.example.org/notes) of the team. > tinkerpad",
        // an e-mail address after a name
        "Contact: Jan Wandolka, phone 12345, jan.wandolska@example.org > Wandolska",
        // a listed name where the rest of the link is there
        "Speaker: [Peterson Wandolska](https://example.org/people/petersen-wandolska) > Petersen",
      })
  void findsWhatTheAddressSpellsOtherwise(String example) {
    String[] parts = example.split(" > ");
    assertThat(find(parts[0]))
        .singleElement()
        .satisfies(f -> assertThat(f.suggestions()).containsExactly(parts[1]))
        .satisfies(f -> assertThat(f.message()).contains("in the address it stands for"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the same, without its marks, spelled out, joined
        "By [Jan Wandolšká](https://example.org/people/jan-wandolska) today.",
        "By [Jan Wändolska](https://example.org/people/jan-waendolska) today.",
        "The [wave-frame](https://example.org/waveframe) is out.",
        // an initial in the name of an account
        "By [Jan Wandolska](https://example.org/jwandolska) today.",
        "Contact: Jan Wandolska, wandolskaj@example.org",
        // a capital shows that no letter is lost before it
        "By [Inkerpad](https://tinkerpad.example.org/) today.",
        // words of grammar
        "All [Wandolskas](https://example.org/wandolska) met.",
        // an ordinary word
        "See the [reports](https://example.org/resorts) of the year.",
        // a listed name alone
        "By [Peterson](https://example.org/petersen) today.",
        // one link agrees with its address
        "The [Wavefrme](https://example.org/waveframe) and the [Wavefrme](https://example.org/wavefrme) differ.",
      })
  void staysSilentAboutWhatTheAddressExplains(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void reportsEveryPlaceOfTheWord() {
    assertThat(
            find(
                "The [Wavefrme](https://example.org/waveframe) is out.\n\nThe team of Wavefrme was glad."))
        .hasSize(2);
  }

  private static List<Finding> find(String markdown) {
    return CHECK.conclude(List.of(CHECK.observe(NameTester.document("release.md", markdown))));
  }
}
