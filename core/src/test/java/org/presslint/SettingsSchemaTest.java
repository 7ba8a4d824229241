package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.Rule;
import org.presslint.config.Config;
import org.presslint.config.ConfigReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema of presslint.yml says what the reader of it says. */
class SettingsSchemaTest {
  private final JsonNode tree = tree();
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree);

  @Test
  void knowsTheKeysTheRulesAndTheLanguages() {
    assertThat(tree.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(ConfigReader.keys());
    assertThat(tree.at("/$defs/rules/properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Presslint.rules().stream().map(Rule::id).toList());
    assertThat(tree.at("/$defs/language/enum"))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(Presslint.languages());
    assertThat(tree.at("/$defs/level/enum"))
        .extracting(JsonNode::textValue)
        .containsExactly("off", "info", "warning", "error");
  }

  @Test
  void acceptsTheExamplesOfThePages() throws IOException {
    String page = Files.readString(
        Path.of(System.getProperty("basedir", "."), "..", "docs", "configuration.md"));
    Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> examples = example.results().map(m -> m.group(1)).toList();

    assertThat(examples).hasSizeGreaterThan(1);
    assertThat(examples).allSatisfy(yaml -> assertThat(complaints(yaml)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lanugage: en",
        "language: fr",
        "rules: {speling: off}",
        "rules: {spelling: loud}",
        "words: Astrohub",
        "overrides: [{language: ru}]",
        "max-file-size: much",
        "extends: [1]"
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(complaints(yaml)).isNotEmpty();
  }

  private List<String> complaints(String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(new ObjectMapper().<JsonNode>valueToTree(value)).stream()
        .map(m -> yaml + ": " + m.getMessage())
        .toList();
  }

  private static JsonNode tree() {
    try (InputStream in = Config.class.getResourceAsStream("presslint.schema.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
