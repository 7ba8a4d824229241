package org.presslint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.AtomicFile;
import org.presslint.Batch;
import org.presslint.Presslint;
import org.presslint.config.ConfigException;
import org.presslint.config.Dictionary;
import org.presslint.config.DictionaryText;
import org.presslint.config.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "dictionary",
    description = "Adds words to the dictionary of the house, and lists those no text uses.",
    synopsisSubcommandLabel = "COMMAND")
final class DictionaryCommand implements java.util.concurrent.Callable<Integer> {
  private final Session session;
  private final PrintWriter out;

  DictionaryCommand(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  @Override
  public Integer call() throws Complaint {
    throw new Complaint("say what to do: add or unused (see presslint dictionary --help)");
  }

  @Command(
      name = "add",
      description = "Adds words and phrases; each is right in all its forms.",
      parameterListHeading = "%nWhat to add:%n")
  Integer add(
      @Parameters(
              paramLabel = "WORD",
              arity = "1..*",
              description =
                  "A word, or a phrase in quotes; =WORD for this form only; 'BAD -> GOOD' for one "
                      + "that is forbidden.")
          List<String> words,
      @Option(
              names = "--file",
              paramLabel = "FILE",
              description = "The dictionary; by default the first that the settings name, or "
                  + "presslint.dic beside them.")
          @Nullable
          String file)
      throws Complaint, ConfigException {
    Settings settings = Settings.nearest(session);
    Project project = settings.of(session.folder().resolve("*"));
    Path target = file == null
        ? project.dictionary()
        : session.folder().resolve(file).toAbsolutePath().normalize();
    String name = project.name(target);
    try {
      String text = Files.exists(target) ? Files.readString(target) : "";
      for (String word : words) {
        text = with(text, word, name);
      }
      AtomicFile.write(target, text);
    } catch (IOException e) {
      throw new Complaint(name + " cannot be read and written; give another --file");
    }
    return ExitCode.CLEAN;
  }

  private String with(String text, String word, String name) throws Complaint, ConfigException {
    Dictionary.Entry entry = DictionaryText.entry(word.strip(), "")
        .orElseThrow(() -> new Complaint(
            "'" + word + "' is no entry; give a word, a phrase, or 'forbidden -> wanted'"));
    for (Dictionary.Entry other : DictionaryText.read(name, text)) {
      if (other.text().equals(entry.text())) {
        out.print(other.where() + ": " + entry.text() + " is there already\n");
        return text;
      }
    }
    out.print(name + ": added " + word.strip() + "\n");
    return DictionaryText.withEntry(text, word.strip());
  }

  @Command(
      name = "unused",
      description = "Lists the entries that stand in none of the texts.",
      parameterListHeading = "%nWhere to look:%n",
      footer = {
        "",
        "Without a path the current folder is taken.",
        "Exit code: 0 all are used, 1 some are not, 2 a problem or wrong usage."
      })
  Integer unused(@Mixin TextPaths paths) throws Complaint, ConfigException {
    Settings settings = Settings.nearest(session);
    Selection selection = paths.filesOrAllHere(session);
    if (!selection.missing().isEmpty()) {
      throw new Complaint(
          "no such file or folder: " + selection.missing().get(0).path() + "; check the path");
    }
    List<Dictionary.Entry> unused = new ArrayList<>();
    for (Batch batch : Batch.of(selection.inputs(), settings::of)) {
      try {
        unused.addAll(
            Presslint.builder().project(batch.project()).build().unusedEntries(batch.inputs()));
      } catch (IOException e) {
        throw new Complaint(String.valueOf(e.getMessage()));
      }
    }
    unused.forEach(entry -> out.print(entry.where() + ": " + entry.text() + "\n"));
    if (unused.isEmpty()) {
      out.print("all entries are used\n");
    }
    return unused.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
