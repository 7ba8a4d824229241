package org.presslint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.presslint.AtomicFile;
import org.presslint.Input;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.config.Projects;
import org.presslint.text.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    description = "Writes a presslint.yml to start from, with what was found in the folder.",
    parameterListHeading = "%nWhere:%n")
final class InitCommand implements Callable<Integer> {
  /** Enough texts to know a folder by; reading them takes a second. */
  private static final int MOST = 60;

  private final Session session;
  private final PrintWriter out;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder; the current one where none is given.")
  private String folder = ".";

  InitCommand(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint {
    Path home = home();
    Path file = home.resolve(Projects.FILE);
    String name = (folder.equals(".") ? "" : folder + "/") + Projects.FILE;
    if (Files.exists(file)) {
      throw new Complaint(name + " is there already; change it, or move it away first");
    }
    Selection selection = new Arguments(session, 1).select(List.of(folder), Optional.empty());
    List<String> paths =
        selection.inputs().stream().map(input -> path(home, input)).toList();
    try {
      AtomicFile.write(file, StarterSettings.of(texts(home, paths), paths));
    } catch (IOException e) {
      throw new Complaint(name + " cannot be written; choose a folder you may write to");
    }
    out.print(name + ": written; presslint check " + folder + " follows it\n");
    return ExitCode.CLEAN;
  }

  private Path home() throws Complaint {
    try {
      Path home = session.folder().resolve(folder).toAbsolutePath().normalize();
      if (Files.isDirectory(home)) {
        return home;
      }
    } catch (InvalidPathException e) {
      // Said below, as for any folder that is not there.
    }
    throw new Complaint("no such folder: " + folder + "; make it first");
  }

  /** Some of the texts, from all over the folder, with their languages; one that cannot be read tells nothing. */
  private static List<StarterSettings.Text> texts(Path home, List<String> paths) {
    Presslint presslint = Presslint.builder().build();
    List<StarterSettings.Text> texts = new ArrayList<>();
    int step = Math.max(1, (paths.size() + MOST - 1) / MOST);
    for (int i = 0; i < paths.size(); i += step) {
      String path = paths.get(i);
      language(presslint, home.resolve(path))
          .ifPresent(tag -> texts.add(new StarterSettings.Text(path, tag)));
    }
    return texts;
  }

  private static String path(Path home, Input input) {
    Path path = ((Input.InFile) input).path().toAbsolutePath().normalize();
    return home.relativize(path).toString().replace('\\', '/');
  }

  private static Optional<String> language(Presslint presslint, Path path) {
    try {
      return Optional.of(presslint.language(SourceReader.read(path, Config.DEFAULT_MAX_FILE_SIZE)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
