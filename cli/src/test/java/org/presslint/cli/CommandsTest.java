package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.config.Project;
import org.presslint.finding.Report;
import picocli.CommandLine;

/** What is left out to begin quickly changes nothing. */
class CommandsTest {
  private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Session session = new Session(
      Path.of("").toAbsolutePath(),
      InputStream.nullInputStream(),
      out,
      OutputStream.nullOutputStream(),
      Map.of());

  @Test
  void aCheckOfPathsIsAsPicocliReadsIt() {
    CheckCommand read = new CheckCommand(session, CommandsTest::checker, new SpeedOptions(session));
    new CommandLine(read).setExpandAtFiles(false).parseArgs("a.txt", "-", "@b");

    assertThat(commands().plainCheck("check", "a.txt", "-", "@b"))
        .get()
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Session.class)
        .ignoringFields("checkers")
        .isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --no-cache a.txt",
        "check a.txt -q",
        "check -- a.txt",
        "--debug check a.txt",
        "fix a.txt",
        "a.txt"
      })
  void whatHasOptionsIsReadByPicocli(String arguments) {
    assertThat(commands().plainCheck(arguments.split(" "))).isEmpty();
  }

  @Test
  void theHelpAndTheCompletionKnowAllCommands() {
    String help = run("--help");
    String completion = run("completion");
    for (String command : new String[] {"check", "pair", "fix", "names", "man"}) {
      assertThat(help).contains("\n  " + command + " ");
      assertThat(completion).contains(command);
    }
  }

  /** The archive of classes holds what these texts need; a rule that is silent there starts more slowly. */
  @Test
  void theSampleTextsOfTheArchiveNeedMostOfTheRules() {
    Path sample = Path.of(System.getProperty("basedir", "."), "src", "main", "dist", "sample");
    String report = run("check", "--no-cache", sample.toAbsolutePath().toString());
    TreeSet<String> rules = new TreeSet<>();
    RULE.matcher(report).results().forEach(found -> rules.add(found.group(1)));
    assertThat(report).contains("\n3 documents checked: ").doesNotContain("problem");
    assertThat(rules).hasSizeGreaterThanOrEqualTo(13);
  }

  private static Checker checker(Project project) {
    return (inputs, progress) -> Report.joined(List.of());
  }

  private Commands commands() {
    return new Commands(
        session,
        CommandsTest::checker,
        new SpeedOptions(session),
        new PrintWriter(out, true, StandardCharsets.UTF_8));
  }

  private String run(String... arguments) {
    out.reset();
    Main.run(session, arguments);
    return out.toString(StandardCharsets.UTF_8);
  }
}
