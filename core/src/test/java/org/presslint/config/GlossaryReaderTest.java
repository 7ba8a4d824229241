package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.finding.Severity;
import org.presslint.names.GlossaryEntry;
import org.presslint.names.GlossaryEntry.Forbidden;

class GlossaryReaderTest {
  private final ConfigReader reader = new ConfigReader(List.of("glossary"), List.of("en"));

  @Test
  void readsEntriesAndFilesOfEntries(@TempDir Path folder) throws IOException, ConfigException {
    Files.writeString(folder.resolve("people.yml"), """
        # shared with the other office
        - name: António Guterres
        """);
    Path settings = folder.resolve("presslint.yml");
    Files.writeString(settings, """
        glossary:
          - people.yml
          - name: Vladimir Norov
            also: [Владимир Норов]
            not:
              - Wladimir Norov
              - name: Norow
                level: Warning
                reason: a German spelling
            acronym: VN
            posts: [Secretary-General, Director]
            different-from: Vladimira Norova
        """);

    assertThat(reader.read("presslint.yml", settings).glossary().entries())
        .containsExactly(
            GlossaryEntry.of("António Guterres"),
            new GlossaryEntry(
                "Vladimir Norov",
                List.of("Владимир Норов"),
                List.of(
                    new Forbidden("Wladimir Norov", Severity.ERROR, Optional.empty()),
                    new Forbidden("Norow", Severity.WARNING, Optional.of("a German spelling"))),
                List.of("VN"),
                List.of("Secretary-General", "Director"),
                List.of("Vladimira Norova")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{name: A b, nam: c}           | 1:24: unknown key of a glossary entry nam; did you mean name?",
        "{also: A b}                   | 1:12: an entry without a name; add name: and the name as it is right",
        "{name: 2026}                  | 1:19: name must be text, not a number; put it in quotes: \"2026\"",
        "{name: '!'}                   | 1:19: '!' has no letter; write the text or leave it out",
        "{name: A, not: {name: B, level: bad}} | 1:44: unknown level bad; give one of: info, warning, error",
        "{name: A, not: {level: error}} | 1:27: a forbidden form without a name; add name: and the form that is wrong",
        "{name: A}, {name: A}          | 1:30: there is an entry for 'A' in c.yml:1:19 already; make them one",
        "{name: A, not: A}             | 1:27: 'A' is forbidden here and right in c.yml:1:19; keep one of the two",
        "{name: A, not: B}, {name: C, also: B} | 1:27: 'B' is forbidden here and right in c.yml:1:47; keep one of the two",
        "{name: A, not: B}, {name: C, not: B}  | 1:46: 'B' is forbidden in c.yml:1:27 already; decide whether it should be 'A' or 'C'",
        "{name: A, not: [B, B]}        | 1:31: 'B' is forbidden in c.yml:1:28 already; keep one of them",
        "names.yml                     | 1:12: settings that are in no file cannot name the file names.yml; write what it holds in its place",
      })
  void complainsWithThePlaceAndWhatToDo(String items, String complaint) {
    assertThatThrownBy(() -> reader.read("c.yml", "glossary: [" + items + "]"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("c.yml:" + complaint);
  }

  @Test
  void tellsBothPlacesOfAContradictionBetweenFiles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yml"), "- name: Norov\n  not: Norow\n");
    Files.writeString(folder.resolve("b.yml"), "- name: Schmidt\n- name: Norow\n");
    Path settings = folder.resolve("presslint.yml");
    Files.writeString(settings, "glossary: [a.yml, b.yml]\n");

    assertThatThrownBy(() -> reader.read("sub/presslint.yml", settings))
        .hasMessage(
            "sub/a.yml:2:8: 'Norow' is forbidden here and right in sub/b.yml:2:9; keep one of the two");
  }

  @Test
  void saysThatAFileIsNotThere(@TempDir Path folder) throws IOException {
    Path settings = folder.resolve("presslint.yml");
    Files.writeString(settings, "names: names.lock\nglossary: people.yml\n");

    assertThatThrownBy(() -> reader.read("presslint.yml", settings))
        .hasMessage("presslint.yml:2:11: there is no file people.yml;"
            + " give its path from the folder of presslint.yml");
  }
}
