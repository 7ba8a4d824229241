package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
  private final ConfigReader reader = new ConfigReader(
      List.of("spelling", "name-spelling", "heading-script"), List.of("en", "en-GB", "ru"));

  @Test
  void readsEveryKey() throws ConfigException {
    Config config = reader.read("presslint.yml", """
        # house settings
        language: en-gb
        rules:
          spelling: off
          name-spelling: Warning
        words: [Jenča, "no", off, 'COVAX']
        max-file-size: 2 MB
        """);

    assertThat(config)
        .isEqualTo(Config.builder()
            .language("en-GB")
            .rules(Map.of("spelling", Config.Level.OFF, "name-spelling", Config.Level.WARNING))
            .words(Set.of("Jenča", "no", "off", "COVAX"))
            .maxFileSize(2L * 1024 * 1024)
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a remark\n", "---\n", "{}\n", "\uFEFF# a mark\n"})
  void aFileThatSaysNothingGivesTheDefaults(String yaml) throws ConfigException {
    assertThat(reader.read("presslint.yml", yaml)).isEqualTo(Config.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "16 MB, 16777216",
    "16mb, 16777216",
    "3 KiB, 3072",
    "512 B, 512",
    "1 GB, 1073741824"
  })
  void readsSizes(String size, long bytes) throws ConfigException {
    assertThat(reader.read("c.yml", "max-file-size: " + size).maxFileSize()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lanugage: en            | c.yml:1:1: unknown key lanugage; did you mean language?",
        "glossary-of-terms: x    | c.yml:1:1: unknown key glossary-of-terms; give one of:"
            + " language, rules, words, misspellings, glossary, names, max-file-size",
        "language: fr            | c.yml:1:11: unknown language fr; give one of: en, en-GB, ru",
        "language: en-UK         | c.yml:1:11: unknown language en-UK; give one of: en, en-GB, ru",
        "language: 7             | c.yml:1:11: language must be text, not a number;"
            + " put it in quotes: \"7\"",
        "language: [en]          | c.yml:1:11: language must be text, not a list;"
            + " correct it or leave it out",
        "language:               | c.yml:1:10: language must be text, not empty;"
            + " correct it or leave it out",
        "rules: {speling: off}   | c.yml:1:9: unknown rule speling; did you mean spelling?",
        "rules: {spelling: of}   | c.yml:1:19: unknown level of; did you mean off?",
        "rules: {spelling: false}| c.yml:1:19: spelling must be text, not true or false;"
            + " put it in quotes: \"false\"",
        "rules: off              | c.yml:1:8: rules must be a map of keys and values, not text;"
            + " correct it or leave it out",
        "rules: {{a: b}: off}    | c.yml:1:9: a key must be text, not a map;"
            + " correct it or leave it out",
        "words: Jenča            | c.yml:1:8: words must be a list, not text;"
            + " correct it or leave it out",
        "words: [2030]           | c.yml:1:9: an item of words must be text, not a number;"
            + " put it in quotes: \"2030\"",
        "words: [Holiday Inn]    | c.yml:1:9: 'Holiday Inn' is not one word;"
            + " list each word by itself",
        "max-file-size: 0        | c.yml:1:16: max-file-size must be from 1 byte to 1 GB;"
            + " give a size such as \"16 MB\"",
        "max-file-size: 9 GB     | c.yml:1:16: max-file-size must be from 1 byte to 1 GB;"
            + " give a size such as \"16 MB\"",
        "max-file-size: much     | c.yml:1:16: 'much' is not a size;"
            + " give a number of bytes or a size such as \"16 MB\"",
        "- en                    | c.yml:1:1: the settings file must be a map of keys and values,"
            + " not a list; correct it or leave it out",
        "just words              | c.yml:1:1: the settings file must be a map of keys and values,"
            + " not text; correct it or leave it out",
      })
  void saysWhereWhatAndWhatToDo(String yaml, String message) {
    assertThat(complaint(yaml)).isEqualTo(message);
  }

  @Test
  void aKeyGivenTwiceIsAnErrorAtTheSecond() {
    assertThat(complaint("words: [a]\nlanguage: en\nwords: [b]\n"))
        .isEqualTo("c.yml:3:1: words is given twice; keep one of them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words: [a",
        "language: \"en",
        "a: b: c",
        "\tlanguage: en",
        "language: en\n---\nlanguage: ru\n",
        "language: *nobody",
        "words: \u0000",
        "a: !!java.lang.String x: y"
      })
  void whatIsNoYamlGetsOneLineWithItsPlace(String yaml) {
    assertThat(complaint(yaml)).matches("c\\.yml:\\d+:\\d+: this is not YAML: .+; .+");
  }

  @Test
  void anUnknownTagIsAWrongType() {
    assertThat(complaint("language: !secret en"))
        .isEqualTo("c.yml:1:11: language must be text, not a value of the type !secret;"
            + " put it in quotes: \"en\"");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve("c.yml"), "language: ru\n");
    assertThat(reader.read("c.yml", file).language()).contains("ru");
  }

  @Test
  void aFileThatCannotBeReadIsOneLine(@TempDir Path folder) throws IOException {
    Path latin = Files.write(
        folder.resolve("latin.yml"), "words: [é]".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> reader.read("a/none.yml", folder.resolve("none.yml")))
        .isInstanceOf(ConfigException.class)
        .hasMessage("a/none.yml: no such settings file; check the path");
    assertThatThrownBy(() -> reader.read("latin.yml", latin))
        .hasMessage("latin.yml: not UTF-8; save the settings file as UTF-8");
    assertThatThrownBy(() -> reader.read("folder", folder))
        .hasMessage("folder: cannot be read; give a file you may read");
  }

  private String complaint(String yaml) {
    ConfigException complaint =
        catchThrowableOfType(ConfigException.class, () -> reader.read("c.yml", yaml));
    assertThat(complaint).as(yaml).isNotNull();
    String message = String.valueOf(complaint.getMessage());
    assertThat(message).doesNotContain("\n");
    return message;
  }
}
