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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.config.Dictionary.Entry;
import org.presslint.config.Dictionary.Verdict;

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
        words: [Jenča, "no", =Holiday  Inn, 'off -> from']
        overrides:
          - files: ["ru/**", "*.ru.md"]
            language: RU
            rules: {heading-script: info}
        max-file-size: 2 MB
        """);

    assertThat(config.toBuilder().dictionary(Dictionary.EMPTY).build())
        .isEqualTo(Config.builder()
            .language("en-GB")
            .rules(Map.of("spelling", Config.Level.OFF, "name-spelling", Config.Level.WARNING))
            .overrides(List.of(new PathOverride(
                List.of("ru/**", "*.ru.md"),
                Optional.of("ru"),
                Map.of("heading-script", Config.Level.INFO))))
            .maxFileSize(2L * 1024 * 1024)
            .build());
    assertThat(config.dictionary().entries())
        .containsExactly(
            new Entry("Jenča", Verdict.RIGHT, Optional.empty(), "presslint.yml:6"),
            new Entry("no", Verdict.RIGHT, Optional.empty(), "presslint.yml:6"),
            new Entry("Holiday Inn", Verdict.RIGHT_AS_WRITTEN, Optional.empty(), "presslint.yml:6"),
            new Entry("off", Verdict.FORBIDDEN, Optional.of("from"), "presslint.yml:6"));
    assertThat(config.words()).containsExactlyInAnyOrder("Jenča", "no", "Holiday Inn");
  }

  @Test
  void aLaterOverrideWins() throws ConfigException {
    Config config = reader.read("presslint.yml", """
        rules: {spelling: off}
        overrides:
          - {files: "a/**", language: ru, rules: {spelling: info, heading-script: off}}
          - {files: "*.md", rules: {spelling: error}}
        """);

    assertThat(config.forPath("b/c.txt").rules()).isEqualTo(Map.of("spelling", Config.Level.OFF));
    assertThat(config.forPath("a/c.md"))
        .isEqualTo(Config.builder()
            .language("ru")
            .rules(Map.of("spelling", Config.Level.ERROR, "heading-script", Config.Level.OFF))
            .build());
    assertThat(config.withLanguage("en").forPath("a/c.md").language()).contains("en");
    assertThat(config.isOff("spelling")).isFalse();
    assertThat(config.isOff("heading-script")).isFalse();
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
            + " extends, language, rules, words, dictionary, misspellings, glossary, names,"
            + " overrides, baseline, max-file-size, pairs",
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
        "words: [' -> x']        | c.yml:1:9: '-> x' is no entry;"
            + " write a word, or forbidden -> wanted",
        "words: ['=a -> b']      | c.yml:1:9: '=a -> b' is no entry;"
            + " write a word, or forbidden -> wanted",
        "dictionary: house.dic   | c.yml:1:13: settings that are in no file cannot name the file"
            + " house.dic; write what it holds in its place",
        "overrides: {files: a}   | c.yml:1:12: overrides must be a list, not a map;"
            + " correct it or leave it out",
        "overrides: [{files: []}]| c.yml:1:13: an override is for files;"
            + " say which: files: \"archive/**\"",
        "overrides: [{file: a}]  | c.yml:1:14: unknown key of an override file;"
            + " did you mean files?",
        "overrides: [{files: '{a'}] | c.yml:1:21: no pattern of paths: a { that is never closed;"
            + " correct it",
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
