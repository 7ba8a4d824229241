package org.presslint.language.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.presslint.language.automaton.WordAutomatonBuilder;

/**
 * Compiles LanguageTool's word lists into the folder of the classes: run once by the build, with LanguageTool's jars on the
 * class path.
 */
public final class LexiconCompiler {
  private static final String TARGET = "org/presslint/lexicon/";
  private static final List<String> DICTIONARIES = List.of(
      "ru/russian.dict", "ru/russian.info", "ru/russian_synth.dict", "ru/russian_synth.info");

  /** What the lists say of themselves: their licences ask that it goes with them. */
  private static final List<String> READ_ME_FILES = List.of(
      "en/12dicts-readme.html",
      "en/agid-readme.txt",
      "en/pos-readme.txt",
      "ru/README.txt",
      "ru/hunspell/README.txt");

  private LexiconCompiler() {}

  /**
   * Writes what is not there yet.
   *
   * @param args the folder to write to, and the version of the lists: what is there already for this version is kept
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(TARGET);
    Path stamp = folder.resolve("stamp.txt");
    String version = args[1] + " " + newestClass(Path.of(args[0]));
    if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
      return;
    }
    Files.createDirectories(folder.resolve("en"));
    Files.createDirectories(folder.resolve("ru/hunspell"));
    EnglishWords english = new EnglishWords();
    Map<String, Integer> englishWords = english.read();
    writeBothWays(englishWords, folder.resolve("en.words"), folder.resolve("en.reversed"));
    write(LetterTriples.of(englishWords.keySet()), folder.resolve("en.triples"));
    write(english.skeletons(), folder.resolve("en.skeletons"));
    write(new EnglishNames().read(), folder.resolve("en.names"));
    Files.write(folder.resolve("en.mixed.txt"), english.mixedCase());
    Map<String, Integer> russianWords = new RussianWords().read();
    writeBothWays(russianWords, folder.resolve("ru.words"), folder.resolve("ru.reversed"));
    write(LetterTriples.of(russianWords.keySet()), folder.resolve("ru.triples"));
    write(new RussianNames().read(), folder.resolve("ru.names"));
    copy(DICTIONARIES, folder);
    copy(READ_ME_FILES, folder);
    Files.writeString(stamp, version);
  }

  private static void copy(List<String> names, Path folder) throws IOException {
    for (String name : names) {
      try (InputStream in = ToolResources.open(name)) {
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void writeBothWays(Map<String, Integer> words, Path file, Path reversed)
      throws IOException {
    write(words, file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(reversed))) {
      WordAutomatonBuilder.writeReversed(words.keySet(), out);
    }
  }

  private static void write(Map<String, Integer> words, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      WordAutomatonBuilder.write(words, out);
    }
  }

  /** When the compiler itself was last compiled. */
  private static long newestClass(Path classes) throws IOException {
    try (var files = Files.walk(classes)) {
      return files
          .filter(f -> f.toString().endsWith(".class"))
          .mapToLong(f -> f.toFile().lastModified())
          .max()
          .orElse(0);
    }
  }
}
