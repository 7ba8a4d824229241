package org.presslint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingListsTest {
  @TempDir
  Path folder;

  @Test
  void readsTheFormOfCodespell() throws Exception {
    assertThat(read("""
            # house list
            adn->and

            Wich->which, witch,
            clas->class, may be a name
            agian->again, Asian, a remark
            alot->a lot
            """))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "adn", List.of("and"),
            "wich", List.of("which", "witch"),
            "clas", List.of("class"),
            "agian", List.of("again", "Asian"),
            "alot", List.of("a lot")));
  }

  @Test
  void readsTheFormOfTypos() throws Exception {
    assertThat(read("\uFEFFadn,and\r\nwich,which,witch\r\nсдесь,здесь\r\n"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "adn", List.of("and"),
            "wich", List.of("which", "witch"),
            "сдесь", List.of("здесь")));
  }

  @Test
  void laterListsAddCorrections() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "wich->which\n");
    Files.writeString(folder.resolve("b.csv"), "wich,witch,which\n");
    assertThat(settings("misspellings: [a.txt, b.csv]"))
        .containsExactly(Map.entry("wich", List.of("which", "witch")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "teh      | 1:1: no correction for 'teh'",
        "teh->    | 1:6: an empty correction for 'teh'",
        "teh,the, | 1:9: an empty correction for 'teh'",
        "->the    | 1:1: '' is not one word",
        "te h,the | 1:1: 'te h' is not one word",
      })
  void saysWhereAListIsWrong(String line, String complaint) throws IOException {
    Files.writeString(folder.resolve("list.txt"), line + "\n");
    assertThat(complaint("misspellings: [list.txt]"))
        .isEqualTo("conf/list.txt:" + complaint + "; write a line such as teh->the or teh,the");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "misspellings: list.txt   | 1:15: there is no file list.txt; give its path from the folder of conf/house.yml",
        "misspellings: [none.txt] | 1:16: there is no file none.txt; give its path from the folder of conf/house.yml",
        "misspellings: [latin1]   | 1:16: latin1 is not UTF-8; save it as UTF-8",
        "misspellings: ['']       | 1:16:  cannot be read; give a file you may read",
      })
  void saysWhichSettingIsWrong(String yaml, String complaint) throws IOException {
    Files.write(folder.resolve("latin1"), "caf\u00E9,caff".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(complaint(yaml)).isEqualTo("conf/house.yml:" + complaint);
  }

  private Map<String, List<String>> read(String list) throws IOException, ConfigException {
    Files.writeString(folder.resolve("list.txt"), list);
    return settings("misspellings: [list.txt]");
  }

  private Map<String, List<String>> settings(String yaml) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve("house.yml"), yaml);
    return new ConfigReader(List.of("spelling"), List.of("en"))
        .read("conf/house.yml", file)
        .misspellings();
  }

  private String complaint(String yaml) {
    return String.valueOf(
        catchThrowableOfType(ConfigException.class, () -> settings(yaml)).getMessage());
  }
}
