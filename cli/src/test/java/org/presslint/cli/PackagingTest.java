package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What lies around the command line: completion, manual page, the scripts of other tools, the distribution. */
class PackagingTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final String ECHO = "#!/bin/sh\nfor a in \"$@\"; do echo \"<$a>\"; done\n";
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  @TempDir
  private Path temp;

  private Path echo;

  @BeforeEach
  void makeCommandThatSaysItsArguments() throws IOException {
    echo = script(temp.resolve("bin/java"), ECHO);
  }

  @Test
  void completesCommandsAndOptions() throws IOException, InterruptedException {
    Path completion = temp.resolve("completion");
    Files.writeString(completion, presslint("completion"));

    assertThat(completed(completion, "presslint", "ru")).isEqualTo("rules");
    assertThat(completed(completion, "presslint", "check", "--fail")).isEqualTo("--fail-on");
  }

  @Test
  void theManualPageNamesEveryOption() throws IOException {
    String page = presslint("man");
    Matcher options = OPTION.matcher(presslint("check", "--help"));
    List<String> missing = new ArrayList<>();
    while (options.find()) {
      if (!page.contains(options.group().replace("-", "\\-"))) {
        missing.add(options.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(page.lines().filter(l -> l.startsWith(".")))
        .allMatch(l -> l.matches("\\.(TH|SH|SS|TP|PP|B)( .*)?"));
  }

  @Test
  void theHookOfPreCommitRunsTheLauncher() throws IOException {
    Map<?, ?> hook = (Map<?, ?>) ((List<?>) yaml(".pre-commit-hooks.yaml")).get(0);
    String[] entry = String.valueOf(hook.get("entry")).split(" ");
    assertThat(hook.get("language")).isEqualTo("script");
    assertThat(ROOT.resolve(entry[0])).isExecutable();
    assertThat(presslint("--help")).containsPattern("\n +" + entry[1] + " ");
  }

  @Test
  void theActionPassesItsInputs() throws IOException, InterruptedException {
    Map<String, String> inputs = Map.of(
        "INPUT_PATHS", "releases\nmy drafts/a.md\n",
        "INPUT_FAIL_ON", "warning",
        "INPUT_SINCE", "origin/main",
        "INPUT_CONFIG", "");

    assertThat(run(inputs, ROOT.resolve("integrations/github-action").toString()))
        .isEqualTo("<check> <--format> <github> <--fail-on> <warning> <--since> <origin/main>"
            + " <--> <releases> <my drafts/a.md>");
  }

  @Test
  void theActionGivesEachInputToItsScript() throws IOException {
    Map<?, ?> action = (Map<?, ?>) yaml("action.yml");
    String script = Files.readString(ROOT.resolve("integrations/github-action"));
    for (Object input : ((Map<?, ?>) Objects.requireNonNull(action.get("inputs"))).keySet()) {
      String variable = "INPUT_" + input.toString().replace('-', '_').toUpperCase(Locale.ROOT);
      if (!input.equals("java-version")) {
        assertThat(script).contains(variable);
        assertThat(String.valueOf(action)).contains(variable + "=${{ inputs." + input + " }}");
      }
    }
  }

  @Test
  void theDistributionRunsTheJarsBesideIt() throws IOException, InterruptedException {
    Path home = temp.resolve("presslint 1");
    Path launcher = home.resolve("bin/presslint");
    Files.createDirectories(home.resolve("lib"));
    Files.createFile(home.resolve("lib/b.jar"));
    Files.createFile(home.resolve("lib/a.jar"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(ROOT.resolve("cli/src/main/dist/bin/presslint"), launcher);
    Path link = Files.createSymbolicLink(temp.resolve("presslint"), launcher);

    String lib = home.toRealPath() + "/lib/";
    assertThat(run(Map.of("JAVA_HOME", temp.toString()), link.toString(), "check", "a b.md"))
        .contains("<-cp> <" + lib + "a.jar:" + lib + "b.jar> <org.presslint.cli.Main>")
        .endsWith("<check> <a b.md>");
  }

  @Test
  void theDistributionNamesAMissingJava() throws IOException, InterruptedException {
    String launcher = ROOT.resolve("cli/src/main/dist/bin/presslint").toString();
    assertThat(run(Map.of("JAVA_HOME", temp + "/none"), launcher))
        .isEqualTo("presslint: no Java found (" + temp
            + "/none/bin/java); install Java 17 or newer, or set JAVA_HOME to one");
  }

  /** What bash offers for the last of the words. */
  private String completed(Path completion, String... words)
      throws IOException, InterruptedException {
    String script =
        "source '" + completion + "'; compopt() { :; }; COMP_WORDS=(" + String.join(" ", words)
            + "); COMP_CWORD=" + (words.length - 1)
            + "; _complete_presslint; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return run(Map.of(), "bash", "-c", script);
  }

  private String presslint(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Session session = new Session(
        temp, InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of());
    assertThat(Main.run(session, args)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    ProcessBuilder process = new ProcessBuilder(command)
        .directory(temp.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile());
    process.environment().remove("JAVA_HOME");
    process.environment().remove("PRESSLINT_JAVA_OPTS");
    process.environment().put("PRESSLINT", echo.toString());
    process.environment().putAll(environment);
    process.start().waitFor();
    return Files.readString(out).strip().replace('\n', ' ');
  }

  private static Object yaml(String file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return load.loadFromString(Files.readString(ROOT.resolve(file)));
  }

  private static Path script(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
