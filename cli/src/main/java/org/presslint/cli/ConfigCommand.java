package org.presslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.presslint.Presslint;
import org.presslint.check.Rule;
import org.presslint.config.Config;
import org.presslint.config.ConfigException;
import org.presslint.config.ConfigReader;
import org.presslint.config.Dictionary;
import org.presslint.config.Origins;
import org.presslint.config.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "config",
    description = "Prints the settings in force for a file, and where each of them was written.",
    parameterListHeading = "%nWhose settings:%n")
final class ConfigCommand implements Callable<Integer> {
  private static final String DEFAULT = "default";
  private static final Map<String, String> DEFAULTS = Map.of(
      "language",
      "told by each text",
      "dictionary",
      Dictionary.FILE + ", where it is there",
      "baseline",
      Project.BASELINE + ", where it is there",
      "max-file-size",
      "16 MB");

  private final Session session;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A file, or a folder of files; the current folder where none is given.")
  private String path = ".";

  @Option(
      names = "--schema",
      description = "Print the JSON Schema of presslint.yml instead, for an editor.")
  private boolean schema;

  @Mixin
  private SettingsOptions options = new SettingsOptions();

  ConfigCommand(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint, ConfigException, IOException {
    if (schema) {
      out.print(schema());
      return ExitCode.CLEAN;
    }
    Settings settings = options.settings(session);
    Path file = file();
    Project project = settings.of(file);
    String from = project.file().map(name -> " from " + name).orElse(", no settings file");
    out.print("# in force for " + path + from + "\n");
    List<Origins.Value> rows = rows(settings, project, project.path(file.toString()));
    int keys = rows.stream().mapToInt(r -> r.key().length()).max().orElse(1);
    int texts = rows.stream().mapToInt(r -> r.text().length()).max().orElse(1);
    String form = "%-" + keys + "s  %-" + texts + "s  %s";
    for (Origins.Value row : rows) {
      out.print(String.format(Locale.ROOT, form, row.key(), row.text(), row.where()) + "\n");
    }
    return ExitCode.CLEAN;
  }

  /** For a folder, a file in it that no pattern is about. */
  private Path file() throws Complaint {
    try {
      Path given = session.folder().resolve(path).toAbsolutePath().normalize();
      return Files.isDirectory(given) ? given.resolve("*") : given;
    } catch (InvalidPathException e) {
      throw new Complaint("'" + path + "' is no path; correct it");
    }
  }

  private static List<Origins.Value> rows(Settings settings, Project project, String path) {
    Map<String, List<Origins.Value>> set = new LinkedHashMap<>();
    for (Origins.Value value : project.origins().at(path)) {
      set.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(value);
    }
    settings
        .language()
        .ifPresent(tag ->
            set.put("language", List.of(new Origins.Value("language", tag, "command line"))));
    List<Origins.Value> rows = new ArrayList<>();
    for (String key : ConfigReader.keys()) {
      if (key.equals("rules")) {
        Presslint.rules().forEach(rule -> rows.addAll(row(rule, set)));
      } else if (!key.equals("overrides") && !key.equals("extends")) {
        rows.addAll(row(key, set, DEFAULTS.getOrDefault(key, "none")));
      }
    }
    return rows;
  }

  private static List<Origins.Value> row(Rule rule, Map<String, List<Origins.Value>> set) {
    boolean isGraded = rule.worst() != org.presslint.finding.Severity.INFO;
    String own = (isGraded ? "at most " : "") + rule.worst().id();
    return row("rules." + rule.id(), set, own);
  }

  /** A key with parts that was set has a row for each. */
  private static List<Origins.Value> row(
      String key, Map<String, List<Origins.Value>> set, String otherwise) {
    List<Origins.Value> rows = new ArrayList<>(set.getOrDefault(key, List.of()));
    set.forEach((other, values) -> {
      if (other.startsWith(key + ".")) {
        rows.addAll(values);
      }
    });
    return rows.isEmpty() ? List.of(new Origins.Value(key, otherwise, DEFAULT)) : rows;
  }

  private static String schema() throws IOException {
    try (InputStream in = Config.class.getResourceAsStream("presslint.schema.json")) {
      return new String(
          Objects.requireNonNull(in, "presslint.schema.json").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
